public import Language

extension Text {
  /// "1,234.5 h" · « 1 234,5 h »
  static func figure(_ value: Double, decimals: Int = 1, en: String = "", fr: String = "") -> Text {
    Text(
      en: Language.en.number(value, decimals: decimals) + en, fr: Language.fr.number(value, decimals: decimals) + fr)
  }

  /// "6 days" · « 6 jours »
  public static func days(_ days: Double) -> Text { quantity(days, en: ("day", "days"), fr: ("jour", "jours")) }

  /// "7.5 hours" · « 7,5 heures »
  static func hours(_ hours: Double) -> Text { quantity(hours, en: ("hour", "hours"), fr: ("heure", "heures")) }

  /// "1 month" · « 12 mois »
  public static func months(_ months: Double) -> Text {
    quantity(months, en: ("month", "months"), fr: ("mois", "mois"))
  }

  /// "2.5 clients" · « 1,5 client »
  static func clients(_ count: Double) -> Text { quantity(count, en: ("client", "clients"), fr: ("client", "clients")) }

  private static func quantity(_ value: Double, en: (one: String, many: String), fr: (one: String, many: String))
    -> Text
  {
    let value = (value * 10).rounded() / 10
    return .figure(value, en: " " + (abs(value) == 1 ? en.one : en.many), fr: " " + (abs(value) < 2 ? fr.one : fr.many))
  }

  /// "1 client" · « 1 client »
  static func clients(_ count: Int) -> Text { clients(Double(count)) }

  public static func percent(_ share: Double, decimals: Int = 0) -> Text {
    Text(en: Language.en.percent(share, decimals: decimals), fr: Language.fr.percent(share, decimals: decimals))
  }

  static func money(_ amount: Double, _ currency: String) -> Text {
    Text(en: Language.en.money(amount, currency), fr: Language.fr.money(amount, currency))
  }

  static func money(_ amount: Amount, _ currency: String) -> Text { .money(amount.value, currency) }

  static func list(_ items: [Text]) -> Text {
    Text(en: Language.en.list(items.map { $0[.en] }), fr: Language.fr.list(items.map { $0[.fr] }))
  }
}
