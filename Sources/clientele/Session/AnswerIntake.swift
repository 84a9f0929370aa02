import Foundation
import Interviewing
import Language
import Profiling
import Storage
import Trees

/// Takes answers from a file, whole or not at all.
struct AnswerIntake {
  let writer: ProfileWriter
  let session: Session

  init(_ writer: ProfileWriter, _ session: Session) {
    self.writer = writer
    self.session = session
  }

  /// Puts the file's answers on top of the profile's, in memory.
  ///
  /// - Returns: the questionnaires the file touches.
  func read(_ file: String) throws -> [Questionnaire] {
    let node = try node(file)
    do throws(AnswerFaults) {
      let outcome = try AnswerFile.read(
        node, onto: writer.profile.answers, catalogue: session.catalogue, language: session.language, at: session.now)
      writer.profile.answers = outcome.answers
      writer.settle()
      let homes = Set((outcome.keys + outcome.empty).compactMap { session.catalogue.home(of: $0)?.id })
      return session.catalogue.questionnaires.filter { homes.contains($0.id) }
    } catch {
      throw Failure.answerFile(file, error)
    }
  }

  /// Takes the proposals that are left, and saves where nothing required is missing.
  func complete(_ questionnaires: [Questionnaire]) throws {
    let missing = writer.settlement.complete(questionnaires, &writer.profile.answers, at: session.now)
    guard missing.isEmpty else { throw Failure.missingAnswers(missing.map(\.description)) }
    try writer.save(at: session.now, reason: "answers")
    session.say(
      Text(
        en: "The answers are in. show says where things stand.", fr: "Les réponses sont là. show dit où vous en êtes."))
  }

  func save() throws {
    try writer.save(at: session.now, reason: "answers")
  }

  /// YAML or JSON; `-` is standard input.
  private func node(_ file: String) throws -> Node {
    let bytes = try file == "-" ? UserFile.readInput(limit: Self.limit) : bytes(file)
    do throws(Fault) {
      if bytes.first(where: { !" \n\r\t".utf8.contains($0) }) == UInt8(ascii: "{"),
        let json = try? JSONReader.read(bytes)
      {
        return json
      }
      return try file.hasSuffix(".json") ? JSONReader.read(bytes) : YAMLReader.read(bytes)
    } catch {
      throw Failure.contentFile(file, error)
    }
  }

  static let limit = 16 << 20

  private func bytes(_ file: String) throws -> [UInt8] {
    do throws(StoreError) {
      return try UserFile.read(file, limit: Self.limit)
    } catch .cannot(_, let path, let code) {
      throw Failure.noSuchFile(path, errno: code)
    }
  }
}
