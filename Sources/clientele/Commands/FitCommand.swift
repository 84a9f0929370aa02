import ArgumentParser
import Foundation
import Interviewing
import Language
import Profiling
import Storage

struct FitCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("fit") }

  @OptionGroup var options: ProfileOption
  @Argument(
    help: .said(
      en: "The prospect; without a name, those asked about so far.",
      fr: "Le prospect ; sans nom, ceux déjà passés en revue."), completion: .known)
  var name: [String] = []

  func run(in session: Session) throws {
    let name = name.joined(separator: " ").asName
    guard !name.isEmpty else { return try list(in: session) }
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let (profile, language) = (writer.profile, session.language)
    guard let fit = Fit(profile.answers, of: name, language: language) else { throw Failure.noIdealClient }
    let earlier = profile.answers.prospect(name)
    if let earlier { session.say(Self.again(earlier)) }
    let drafts = FitDrafts(writer, of: name)
    guard let answered = try FitLoop(session: session, earlier: earlier, drafts: drafts).ask(fit) else {
      return session.say(Self.left(name, earlier))
    }
    writer.profile.answers.keep(
      Prospect(answered, date: String(session.now.prefix(10)), language: language), at: session.now)
    try Saving(writer: writer, session: session).save()
    drafts.forget(fit)
    session.say("\n" + answered.explanation(language).joined(separator: "\n"))
    if let letter = FitLetter(answered, profile.answers, from: profile.name) {
      session.say("\n" + Self.letter[language] + "\n\n" + letter.text(language))
    }
  }

  private func list(in session: Session) throws {
    let (profile, _) = try session.profile(options.profile)
    let prospects = profile.answers.prospects
    guard !prospects.isEmpty else { return session.say(Self.nobody) }
    for prospect in prospects {
      let day = prospect.date.map { ", \(session.language.day($0))" } ?? ""
      session.say("\(prospect.name)\(day)\(session.language.colon) \(prospect.conclusion[session.language])")
    }
  }

  private static func again(_ earlier: Prospect) -> Text {
    let day = { (language: Language) in earlier.date.map { " (\(language.day($0)))" } ?? "" }
    return Text(
      en:
        "You asked about \(earlier.name) before\(day(.en)): \(earlier.conclusion[.en]) The new answers replace these.",
      fr: """
        Vous avez déjà passé \(earlier.name) en revue\(day(.fr)) : \(earlier.conclusion[.fr]) \
        Les nouvelles réponses remplaceront celles-là.
        """)
  }

  private static func left(_ name: String, _ earlier: Prospect?) -> Text {
    earlier == nil
      ? Text(en: "There is no conclusion about \(name) yet.", fr: "Il n’y a pas encore de conclusion sur \(name).")
      : Text(en: "What was known about \(name) stays as it was.", fr: "Ce que l’on savait sur \(name) n’a pas changé.")
  }

  private static let letter = Text(
    en: "A letter to adapt; fill in what stands in brackets:",
    fr: "Une lettre à adapter ; complétez ce qui est entre crochets :")

  private static let nobody = Text(
    en: "Nobody was asked about yet: fit NAME asks six questions about a prospect.",
    fr: "Aucun prospect pour l’instant : fit NOM pose six questions sur l’un d’eux.")
}
