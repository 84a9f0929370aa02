import Language
import Testing

@Suite struct DayTests {
  @Test func inWords() throws {
    let day = try #require(Day("2027-03-01"))
    #expect(day.words(.en) == "1 March 2027")
    #expect(day.words(.fr) == "1er mars 2027")
    #expect(Day("2026-11-21T18:40:00Z")?.words(.fr) == "21 novembre 2026")
    #expect(Language.en.day("some day") == "some day")
  }

  /// 2028 is a leap year: 90 days from 30 November 2027 are 31 + 31 + 28 more to 28 February.
  @Test func daysAndYears() throws {
    #expect(try #require(Day("2027-11-30")).adding(days: 90).iso == "2028-02-28")
    #expect(try #require(Day("2028-02-29")).nextYear.iso == "2029-02-28")
    #expect(try #require(Day("2026-12-31")).nextYear.iso == "2027-12-31")
    let (first, last) = (try #require(Day("2028-02-28")), try #require(Day("2028-03-01")))
    #expect(last.days(since: first) == 2)
    #expect(first < last)
  }

  @Test(arguments: ["", "2027", "2027-13-01", "2027-02-30x", "yesterday!"])
  func notADay(text: String) { #expect(Day(text) == nil) }

  /// Every day of four centuries follows the one before it, by the calendar's own rules.
  @Test func eachDayFollowsTheLast() throws {
    var expected = (year: 1900, month: 1, day: 1)
    var day = try #require(Day("1900-01-01"))
    #expect(Day("1970-01-01")?.number == 0)
    while expected.year < 2301 {
      #expect(day.parts == expected)
      #expect(Day(day.iso) == day)
      day = day.adding(days: 1)
      expected = Self.next(expected)
    }
  }

  private static func next(_ day: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
    let isLeap = day.year % 4 == 0 && (day.year % 100 != 0 || day.year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day.day < lengths[day.month - 1] { return (day.year, day.month, day.day + 1) }
    return day.month < 12 ? (day.year, day.month + 1, 1) : (day.year + 1, 1, 1)
  }
}
