import Interviewing
import Language
import Portfolio
import Profiling
import Testing
import Trees

@testable import Reporting

/// The gardener and the wholesaler in one: a business at two moments, a year apart.
enum Year {
  static let note = Note(status: .answered, at: "2027-11-20T09:00:00Z")

  static func teller(_ language: Language) throws -> Teller {
    Teller(name: "Dubois & Sons", language, try before(language).catalogue, currency: "EUR") { language.day($0) }
  }

  static func before(_ language: Language) throws -> Subject { try Business.worked("drinks-wholesaler", language) }

  /// Two ratings, a market, a promise and three doubts later. The hotel is less easy and profitable than it was, the
  /// clinic is gone, and a bakery came.
  static func changes(_ language: Language) throws -> Changes {
    let before = try before(language)
    var (old, new) = (before.profile, before.profile)
    old.portfolio = Portfolio(Gardener.clients, months: 12)
    new.portfolio = Portfolio(clients, months: 12)
    new.answers.set(5, at: "segments[0].ratings.profit", note: note)
    new.answers.set(3, at: "segments[2].ratings.profit", note: note)
    new.answers.set(nil, at: "segments[4].ratings.reach", note: Note(status: .unknown, at: nil))
    new.answers.set(1200, at: "market.spend", note: note)
    new.answers.set("https://<b>*x*</b> | y", at: "statement.proof", note: note)
    new.answers.set("call five bars", at: "relationship.create", note: note)
    new.answers.set("2028-03-01", at: "relationship.createDate", note: note)
    for slot in [Slot.need, .outcome, .alternative] { new.answers.setEvidence(.guess, at: slot.key) }
    let niche = try #require(Niche(new.answers, name: "Dubois & Sons", language: language))
    new.answers.beginReview(niche, language, currency: "EUR", at: "2027-11-20T09:00:00Z")
    review(&new.answers)
    return Changes(
      from: snapshot(3, "2026-11-21", old, before.catalogue, [remark("gone")]),
      to: snapshot(12, "2027-11-20", new, before.catalogue, [remark("new")]), before.catalogue, language)
  }

  private static func remark(_ id: String) -> Snapshot.Remark {
    Snapshot.Remark(id: id, says: Text(en: "A finding: \(id).", fr: "Un constat : \(id)."))
  }

  private static func snapshot(
    _ revision: Int, _ date: String, _ profile: Profile, _ catalogue: Catalogue, _ remarks: [Snapshot.Remark]
  ) -> Snapshot {
    Snapshot(revision: revision, date: date, profile, profile.conclusions(catalogue), remarks)
  }

  private static let clients: [Client] = {
    var clients = Gardener.clients.filter { $0.name != "Clinic" }
    clients[0].cost = Amount(11000)
    clients[0].ease = 1
    var bakery = Client(name: "Bakery")
    (bakery.revenue, bakery.cost, bakery.ease) = (Amount(5000), Amount(2000), 5)
    return clients + [bakery]
  }()

  /// Every assumption in turn came true, did not, and is not known.
  private static func review(_ answers: inout Answers) {
    let verdicts: [JSON] = ["true", "false", "unknown"]
    for index in 0..<(answers["review.happened"]?.array?.count ?? 0) {
      let key = Path(components: [.key("review"), .key("happened"), .index(index), .key("verdict")])
      answers.set(verdicts[index % 3], at: key, note: note)
    }
    answers.set("partly", at: "review.promises[0].kept", note: note)
    answers.endReview(at: "2027-11-20T09:20:00Z")
  }
}
