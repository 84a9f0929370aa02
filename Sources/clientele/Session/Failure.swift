import Interviewing
import Language
import Profiling
import Storage
import Terminal
import Trees

/// A line of piped commands that went wrong: a person may try again, a script stops there.
struct InputLine: Error {
  let number: Int
  let error: any Error
}

/// What a command could not do. Errors of the rooms below keep their own type; these are the commands' own.
enum Failure: Error {
  case unknownCommand(String, nearest: String?)
  case usage(command: String)
  case openQuote
  case unknownOption(String, command: String, nearest: String?)
  case unknownProfile(String, known: [String])
  case noProfile(known: [String])
  /// Two profiles are needed, and this one was named twice.
  case sameProfile(String)
  case unknownQuestion(String, nearest: String?)
  case notAsked(Path)
  case notAnswered(Path)
  case unknownQuestionnaire(String, known: [String])
  case unknownPart(String, known: [String])
  case unknownSegment(String, known: [String])
  /// Those it may be, of how many, or the one a typing mistake away.
  case unknownClient(String, near: [String], isOneOf: Int)
  case unknownRevision(String, known: [Int])
  case unknownObjective(String, known: [String])
  case unknownFormat(String, known: [String])
  case unknownLanguage(String)
  case unknownCurrency(String)
  case refused(Refusal, key: String)
  /// A refused answer of piped input, which cannot be asked again.
  case refusedLine(Int, Text)
  /// The same where nothing is saved until all answers are there.
  case unsavedLine(Int, Text)
  /// There is no ideal client to compare a prospect with.
  case noIdealClient
  case answerFile(String, AnswerFaults)
  case contentFile(String, Fault)
  case noSuchFile(String, errno: Int32)
  case cannotCreate(String, errno: Int32)
  case fileExists(String)
  /// A file is to be shown, and none is written.
  case viewNeedsFile
  case missingAnswers([String])
  case needsTerminal(Text)
  case unknownField(String, known: [String])
  case noClients
  /// No niche yet, so nothing to look back on.
  case nothingToReview
  /// No review was finished yet, so none can be shown again.
  case noReview
  case interrupted
  /// Faults were found and said.
  case faulty
}
