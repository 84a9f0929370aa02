public import Interviewing
public import Language
import Trees

/// What one questionnaire changed, in one line.
public struct Effect {
  let before, answers: Answers
  let old, new: Conclusions
  /// ISO 4217, such as `EUR`.
  let currency: String

  public init(
    from before: Answers, _ old: Conclusions, to answers: Answers, _ new: Conclusions, currency: String
  ) {
    self.before = before
    self.answers = answers
    self.old = old
    self.new = new
    self.currency = currency
  }

  /// Exactly one sentence or two for each questionnaire that deepens the niche, also where nothing moved; nil for the
  /// others, whose conclusions are shown as such.
  public func line(of questionnaire: String) -> Text? {
    switch questionnaire {
    case "portrait": portrait
    case "ambition": ambition
    case "positioning": positioning
    case "market": market
    case "listening": listening
    case "value": value
    case "relationship": relationship
    case "dilemma-again": dilemma
    case "review": review
    default: nil
    }
  }
}
