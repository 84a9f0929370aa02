public import Foundation

/// Figures for people, by the conventions of their language.
extension Language {
  var locale: Locale {
    switch self {
    case .en: Locale(identifier: "en_GB")
    case .fr: Locale(identifier: "fr_FR")
    }
  }

  /// "1,234.5" · « 1 234,5 », with at most `decimals` decimals; a half is rounded up.
  public func number(_ value: Double, decimals: Int = 1) -> String {
    value.withoutNoise.formatted(
      .number.precision(.fractionLength(0...decimals)).rounded(rule: .toNearestOrAwayFromZero).locale(locale))
  }

  /// "46%" · « 46 % », from a share of one, with at most `decimals` decimals.
  public func percent(_ share: Double, decimals: Int = 0) -> String {
    share.withoutNoise.formatted(
      .percent.precision(.fractionLength(0...decimals)).rounded(rule: .toNearestOrAwayFromZero).locale(locale))
  }

  /// "21 November 2026" · « 21 novembre 2026 », of a day that has no time: its midnight in UTC.
  public func day(_ date: Date) -> String {
    var style = Date.FormatStyle(date: .long, time: .omitted, locale: locale)
    style.timeZone = .gmt
    return date.formatted(style)
  }

  /// "21 November 2026 at 18:40" · « 21 novembre 2026 à 18:40 », in the time zone of this machine.
  public func moment(_ date: Date) -> String {
    date.formatted(Date.FormatStyle(date: .long, time: .shortened, locale: locale))
  }
}

extension Double {
  /// What the last bits of a sum add to a figure would show where it stands at a half: 34.25 and not 34.249999999999996.
  fileprivate var withoutNoise: Double { abs(self) < 1e6 ? (self * 1e9).rounded() / 1e9 : self }
}
