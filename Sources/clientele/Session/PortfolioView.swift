import Interviewing
import Language
import Portfolio
import Profiling
import Terminal
import Trees

/// The portfolio in words, then drawn where there is room for it.
struct PortfolioView {
  private let summary: PortfolioSummary
  private let stated: [StatedAndReal]
  private let currency: String
  private let language: Language
  private let style: PictureStyle?
  private let isAccessible: Bool

  /// - Parameter json: `conclusions.portfolio` of the profile. Nil where there are no clients.
  init?(_ json: JSON, of profile: Profile, _ session: Session) {
    guard json != .null else { return nil }
    summary = PortfolioSummary(json)
    stated = (json["stated"]?.array ?? []).compactMap { StatedAndReal($0, among: profile.answers.segments) }
    currency = profile.currency
    language = session.language
    style = session.pictureStyle
    isAccessible = session.isAccessible
  }

  static let none = Text(
    en: "There are no clients yet: clients import FILE brings them in, or interview portfolio takes them by hand.",
    fr: "Pas encore de clients : clients import FICHIER les fait entrer, ou interview portfolio les prend à la main.")

  var text: String {
    let words = PortfolioExplanation(summary, currency: currency).lines(language)
    return ([words, comparison] + pictures).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private var comparison: [String] {
    let lines = stated.flatMap(\.explanation).map { $0[language] }
    let title = Text(
      en: "What you said, and what the figures say:", fr: "Ce que vous disiez, ce que disent les chiffres :")
    return lines.isEmpty ? [] : [title[language]] + lines
  }

  private var pictures: [[String]] {
    let effort = EffortPicture(summary.effort)
    let bars = effort.drawing(language, style ?? .init())
    let levels = bars.isEmpty ? [] : effort.levels.map { $0[language] }
    let hours = Text(en: "Your hours of a month:", fr: "Vos heures d’un mois :")
    guard let style else { return isAccessible ? [titled(hours, levels)] : [] }
    let classes = ClassesPicture(summary)?.drawing(language, style) ?? []
    let whale = WhalePicture(summary, currency: currency)?.drawing(language, style) ?? []
    return [
      titled(Text(en: "The four classes:", fr: "Les quatre classes :"), classes),
      titled(
        Text(en: "Profit, added up client by client:", fr: "La rentabilité, cumulée client après client :"), whale),
      titled(hours, bars + levels),
    ]
  }

  private func titled(_ title: Text, _ lines: [String]) -> [String] { lines.isEmpty ? [] : [title[language]] + lines }
}

extension Session {
  /// How pictures are drawn here; nil where a line is too short for any, or their words alone are wished for.
  var pictureStyle: PictureStyle? {
    let width = screenWidth ?? 72
    return width < 40 || isAccessible ? nil : PictureStyle(width: width, isASCII: isPlain)
  }

  /// Whether words alone are wished for: no rules, no pictures, no bold.
  var isAccessible: Bool { environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false }

  /// Whether nothing but ASCII is to be drawn: as the person wishes, or as the terminal is.
  private var isPlain: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty } ?? ""
    let isUTF8 = ["utf-8", "utf8"].contains { locale.lowercased().contains($0) }
    return !isUTF8 || environment["TERM"] == "dumb"
  }
}
