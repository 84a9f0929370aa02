import Foundation
import PseudoTerminal
import Terminal
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.timeLimit(.minutes(Patience.minutes)))
struct PlainConsoleTests {
  private func pipes() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    return (ends[0], ends[1])
  }

  private func console(reading bytes: [UInt8]) -> PlainConsole {
    let pipe = pipes()
    _ = write(pipe.write, bytes, bytes.count)
    close(pipe.write)
    return PlainConsole(input: pipe.read)
  }

  @Test func linesAreCountedAndTheLastNeedsNoNewline() {
    let console = console(reading: Array("un\r\n\ndeux\té\nfin".utf8))
    #expect(!console.isInteractive)
    #expect(!console.canEdit)
    #expect(console.readLine(LineRequest(prompt: "> ")) == .line("un"))
    #expect(console.readLine(LineRequest(prefill: "x")) == .line(""))
    #expect(console.readLine(LineRequest()) == .line("deux\té"))
    #expect(console.lineNumber == 3)
    #expect(console.readLine(LineRequest()) == .line("fin"))
    #expect(console.lineNumber == 4)
    #expect(console.readLine(LineRequest()) == .end)
    #expect(console.readLine(LineRequest()) == .end)
    #expect(console.lineNumber == 4)
  }

  @Test func whatIsNotUTF8IsRefusedLineByLine() {
    let console = console(reading: [0x61, 0xE9, 0x0A, 0x62, 0x0A, 0xC3])
    #expect(console.readLine(LineRequest()) == .invalid)
    #expect(console.readLine(LineRequest()) == .line("b"))
    #expect(console.readLine(LineRequest()) == .invalid)
    #expect(console.lineNumber == 3)
  }

  @Test func aClosedPipeIsRemembered() {
    let pipe = pipes()
    close(pipe.read)
    let console = PlainConsole(input: 0, output: pipe.write)
    #expect(console.outputError == nil)
    console.write("hello")
    #expect(console.outputError == EPIPE)
    console.write("again")
    close(pipe.write)
  }

  @Test func longTextsAreWrittenWhole() throws {
    let pipe = pipes()
    let text = String(repeating: "é", count: 200_000)
    var received = 0
    let console = PlainConsole(input: 0, output: pipe.write)
    _ = fcntl(pipe.write, F_SETFL, O_NONBLOCK)
    let writer = Writer(console: console, text: text, descriptor: pipe.write)
    writer.start()
    var buffer = [UInt8](repeating: 0, count: 1000)
    while case let count = read(pipe.read, &buffer, buffer.count), count > 0 { received += count }
    #expect(received == 400_000)
  }

  @Test func theWidthIsEightyWhereUnknown() {
    let pipe = pipes()
    #expect(PlainConsole(input: pipe.read, output: pipe.write).width == 80)
  }
}

/// Writes on a thread of its own, then closes.
private final class Writer: @unchecked Sendable {
  private let console: PlainConsole
  private let text: String
  private let descriptor: Int32

  init(console: PlainConsole, text: String, descriptor: Int32) {
    self.console = console
    self.text = text
    self.descriptor = descriptor
  }

  func start() {
    // A task would wait for a thread of its pool, which tests that wait for programs may hold for long.
    Thread.detachNewThread { [self] in
      console.write(text)
      close(descriptor)
    }
  }
}
