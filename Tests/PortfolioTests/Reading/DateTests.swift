import Language
import Testing

@testable import Portfolio

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2025-12-31", nil, "2025-12-31"), ("20251231", nil, "2025-12-31"), ("2025/1/2", nil, "2025-01-02"),
      ("31/12/2025", nil, "2025-12-31"), ("12/31/2025", nil, "2025-12-31"), ("01/02/2025", .dmy, "2025-02-01"),
      ("01/02/2025", .mdy, "2025-01-02"), ("1.2.25", .dmy, "2025-02-01"), ("25-02-01", .ymd, "2025-02-01"),
      ("01/02/68", .dmy, "2068-02-01"), ("01/02/69", .dmy, "1969-02-01"), ("2025-12-31T23:59:00Z", nil, "2025-12-31"),
      ("31/12/2025 10:15", nil, "2025-12-31"), ("2019", nil, "2019-01-01"), ("29/02/2024", nil, "2024-02-29"),
      ("12 mars 2025", nil, "2025-03-12"), ("1er janvier 2024", nil, "2024-01-01"), ("12-févr.-25", nil, "2025-02-12"),
      ("Mar 12, 2025", nil, "2025-03-12"), ("May 3rd 2024", nil, "2024-05-03"), ("2024 Dec 31", nil, "2024-12-31"),
      ("mercredi 12 août 2026 à 10:15", nil, "2026-08-12"), ("mar. 4 mars 2025", nil, "2025-03-04"),
      ("Sat, 1 Nov 2025 10:15 AM", nil, "2025-11-01"), ("May 2024", nil, "2024-05-01"), ("03/2019", nil, "2019-03-01"),
      ("2019-03", nil, "2019-03-01"), ("2025-01-15 10:22:33 UTC", nil, "2025-01-15"),
      ("31-Dec-69", nil, "1969-12-31"),
    ] as [(String, DateOrder?, String)])
  func reads(text: String, order: DateOrder?, iso: String) throws {
    #expect(try #require(WrittenDate(slice(text))).day(order)?.iso == iso)
  }

  @Test(arguments: [
    "29/02/2025", "31/04/2025", "32/01/2025", "2025-13-01", "00/01/2025", "1/1/1800", "31/12/2925", "31 juin 2025",
  ])
  func thereIsNoSuchDay(text: String) throws {
    #expect(try #require(WrittenDate(slice(text))).day(nil) == nil)
  }

  @Test(arguments: [
    "", "demain", "1/2", "1/2/3/4", "12-", "2025-12-31 noon", "1/2/202", "123", "12 jui 2025", "mars", "12 mars",
    "mars-25", "12 mars 2025 mai", "March 12 of 2025",
  ]) func isNoDate(
    text: String
  ) {
    #expect(WrittenDate(slice(text)) == nil)
  }

  @Test(arguments: [
    ("2025", false), ("03/2025", false), ("mars 2025", false), ("12 mars 2025", true), ("1/3/2025", true),
  ])
  func aMonthOrAYearIsNotOneDay(text: String, isOfOneDay: Bool) throws {
    #expect(try #require(WrittenDate(slice(text))).isOfOneDay == isOfOneDay)
  }

  /// 365 days in 2025, 366 in 2024 (1 January to 1 January); 28 February to 1 March is 2 days in 2024.
  @Test func differencesOfDays() throws {
    let days = try [(2024, 1, 1), (2025, 1, 1), (2026, 1, 1), (2024, 2, 28), (2024, 3, 1), (2000, 2, 29)].map {
      try #require(Day(year: $0.0, month: $0.1, day: $0.2)).number
    }
    #expect(days[1] - days[0] == 366)
    #expect(days[2] - days[1] == 365)
    #expect(days[4] - days[3] == 2)
    // 24 years of which 6 are leap years (2000 to 2020), from 29 February 2000 to 28 February 2024: 24 × 365 + 6 − 1.
    #expect(days[3] - days[5] == 24 * 365 + 6 - 1)
  }

  @Test func monthsOfAPeriodAreThoseItTouches() throws {
    let first = try #require(Day(year: 2025, month: 1, day: 3))
    #expect(first.months(to: try #require(Day(year: 2025, month: 12, day: 20))) == 12)
    #expect(first.months(to: try #require(Day(year: 2026, month: 1, day: 1))) == 13)
    #expect(first.months(to: first) == 1)
  }
}
