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

  /// "€1,080" · « 1 080 € », with cents only where there are some and they tell something: below a thousand.
  /// - Parameter currency: ISO 4217, such as `EUR`.
  public func money(_ amount: Double, _ currency: String) -> String {
    let amount = amount.withoutNoise
    let decimals = amount == amount.rounded() || abs(amount) >= 1000 ? 0 : 2
    return amount.formatted(
      .currency(code: currency).precision(.fractionLength(decimals)).rounded(rule: .toNearestOrAwayFromZero)
        .locale(locale))
  }

  /// "1 March 2027" · « 1er mars 2027 », from an ISO 8601 day such as `2027-03-01`; anything else as it is.
  public func day(_ iso: String) -> String {
    guard let date = try? Date(iso, strategy: .iso8601.year().month().day()), let utc = TimeZone(identifier: "UTC")
    else { return iso }
    let day = date.formatted(Date.FormatStyle(date: .long, time: .omitted, locale: locale, timeZone: utc))
    return self == .fr && day.hasPrefix("1 ") ? "1er" + day.dropFirst() : day
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
