import Advising
import Profiling
import Storage

/// The exit codes, after sysexits.h.
enum ExitStatus: Int32 {
  case success = 0
  case usage = 64
  case data = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case interrupted = 130
}

extension ExitStatus {
  init(_ error: any Error) {
    switch error {
    case let line as InputLine: self.init(line.error)
    case let failure as Failure: self = failure.status
    case let error as StoreError: self = error.status
    case let unsaved as UnsavedAnswers: self.init(unsaved.cause)
    case is UnknownCard: self = .noInput
    case is DamagedProfile, is ProfileFault, is DamagedClients, is RefusedFile: self = .data
    default: self = .inputOutput
    }
  }
}

extension Failure {
  fileprivate var status: ExitStatus {
    switch self {
    case .unknownCommand, .usage, .openQuote, .unknownOption, .unknownPart, .unknownFormat, .unknownLanguage,
      .unknownCurrency, .sameProfile, .unknownQuestionnaire, .unknownObjective, .unknownField, .needsTerminal,
      .viewNeedsFile:
      .usage
    case .unknownProfile, .noProfile, .noSuchFile, .unknownRevision, .unknownSegment, .unknownClient, .noClients,
      .noReview:
      .noInput
    case .cannotCreate, .fileExists: .cannotCreate
    case .unknownQuestion, .notAsked, .notAnswered, .refused, .refusedLine, .unsavedLine, .noIdealClient, .answerFile,
      .contentFile, .missingAnswers, .faulty, .nothingToReview:
      .data
    case .interrupted: .interrupted
    }
  }
}

extension StoreError {
  fileprivate var status: ExitStatus {
    switch self {
    case .noSuchProfile, .noSuchRevision, .notInTrash: .noInput
    case .nameTaken, .emptyName, .notAFolder, .danglingLink: .cannotCreate
    case .busy: .busy
    case .changedOnDisk, .notAFile, .linkRefused, .tooLarge: .data
    case .cannot(.createFile, _, _), .cannot(.createFolder, _, _): .cannotCreate
    case .cannot: .inputOutput
    }
  }
}
