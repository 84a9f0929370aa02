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
    // Formatters take their time, and most figures are small whole ones.
    if abs(value) < 1000, let whole = Int(exactly: value) { return String(whole) }
    return value.withoutNoise.formatted(
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

  /// "21 November 2026 at 18:40" · « 21 novembre 2026 à 18:40 », in the time zone of this machine.
  public func moment(_ date: Date) -> String {
    let style = Date.VerbatimFormatStyle(
      format: momentFormat, locale: locale, timeZone: .current, calendar: Calendar(identifier: .gregorian))
    return date.formatted(style)
  }

  /// Written out, since working it out takes as long as the rest of a start.
  private var momentFormat: Date.FormatString {
    switch self {
    case .en:
      """
      \(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits) at \
      \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)
      """
    case .fr:
      """
      \(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits) à \
      \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)
      """
    }
  }
}

extension Double {
  /// What the last bits of a sum add to a figure would show where it stands at a half: 34.25 and not 34.249999999999996.
  fileprivate var withoutNoise: Double { abs(self) < 1e6 ? (self * 1e9).rounded() / 1e9 : self }
}
