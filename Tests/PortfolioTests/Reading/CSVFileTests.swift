import Testing

@testable import Portfolio

@Suite struct CSVFileTests {
  @Test(arguments: [";", ",", "\t", "|"]) func findsTheSeparator(separator: String) throws {
    let lines = ["Nom;CA;Ville", "\"Bar; le, Nord|\t\";1,5;Lille", "Sud;2,5;Nice"]
    let text = lines[0].replacing(";", with: separator) + "\n\"Bar; le, Nord|\t\"\(separator)12\(separator)Lille\n"
    let (rows, _) = try table(Array(text.utf8))
    #expect(rows == [["Nom", "CA", "Ville"], ["Bar; le, Nord|\t", "12", "Lille"]])
  }

  /// Decimal commas: the comma would cut some lines alike, and the header not at all.
  @Test func decimalCommasAreNoSeparators() throws {
    let (rows, _) = try table(Array("Nom;CA\nA;1,5\nB;2,5\nC;3,5".utf8))
    #expect(rows == [["Nom", "CA"], ["A", "1,5"], ["B", "2,5"], ["C", "3,5"]])
  }

  @Test func theFileMayNameItsSeparator() throws {
    let (rows, lines) = try table(Array("sep=|\r\na,b|c\r\n1,2|3\r\n".utf8))
    #expect(rows == [["a,b", "c"], ["1,2", "3"]])
    #expect(lines == [3])
  }

  /// Lines of the file, whatever ends them: the second record stretches over lines 2 to 4, a blank line is the sixth.
  @Test(arguments: ["\n", "\r\n", "\r"], [1, 3, 100]) func countsTheLinesOfTheFile(newline: String, chunk: Int) throws {
    let text = ["a,b", "\"x", "y", "z\",1", "p,2", "", "q,3"].joined(separator: newline)
    let (rows, lines) = try table(Array(text.utf8), chunk: chunk)
    #expect(rows.dropFirst().map { $0[0] } == [["x", "y", "z"].joined(separator: newline), "p", "q"])
    #expect(lines == [2, 5, 7])
  }

  static let spellings: [[UInt8]] = [
    Array("nom;ville\nCafé €;Orléans\n".utf8),
    [0xEF, 0xBB, 0xBF] + Array("nom;ville\nCafé €;Orléans\n".utf8),
    Array("nom;ville\nCaf".utf8) + [0xE9, 0x20, 0x80] + Array(";Orl".utf8) + [0xE9] + Array("ans\n".utf8),
    [0xFF, 0xFE] + wide("nom;ville\nCafé €;Orléans\n", isBig: false), wide("nom;ville\nCafé €;Orléans\n", isBig: false),
    [0xFE, 0xFF] + wide("nom;ville\nCafé €;Orléans\n", isBig: true), wide("nom;ville\nCafé €;Orléans\n", isBig: true),
  ]

  static func wide(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
  }

  @Test(arguments: spellings, [5, 1000]) func readsEveryEncoding(bytes: [UInt8], chunk: Int) throws {
    #expect(try table(bytes, chunk: chunk).rows == [["nom", "ville"], ["Café €", "Orléans"]])
  }

  @Test func beyondTheBasicPlaneInUTF16() throws {
    #expect(try table(Self.wide("a,b\n😀,é\n", isBig: false), chunk: 9).rows[1] == ["😀", "é"])
  }

  /// A zero on the third line; 0x81, which Windows-1252 leaves undefined, on the second.
  @Test func whatIsNoTextIsRefusedWhole() {
    #expect(throws: ImportFault.notText(line: 3)) { try table(Array("a,b\n1,2\n3,\0\n".utf8)) }
    #expect(throws: ImportFault.notText(line: 2)) { try table(Array("a,b\n".utf8) + [0x81, 0x0A]) }
    #expect(throws: ImportFault.empty) { try table([]) }
    #expect(throws: ImportFault.empty) { try table(Array("\n \n\n".utf8)) }
  }

  /// Two exports put together, and a letter of two bytes and one of three that were cut: as few as they are, they do not
  /// turn the others into Windows-1252. 0x81 stands for nothing there.
  @Test(arguments: [3, 1000]) func aFewBytesThatAreNoUTF8ArePatched(chunk: Int) throws {
    let text = Array("nom,ville\nCafé €,Orléans\nCaf".utf8) + [0xE9] + Array(",Sens\nÉté".utf8) + [0xC3]
    let rows = try table(text + Array(",".utf8) + [0xE2, 0x82], chunk: chunk).rows
    #expect(rows == [["nom", "ville"], ["Café €", "Orléans"], ["Café", "Sens"], ["ÉtéÃ", "â‚"]])
    #expect(try table(text + [0x81], chunk: chunk).rows.last == ["ÉtéÁ"])
    #expect(try table(Array("é,è\n".utf8) + [0x81, 0x0A], chunk: chunk).rows == [["é", "è"], ["\u{FFFD}"]])
    #expect(try table(Array("é\n".utf8) + [0xE9, 0x0A], chunk: chunk).rows == [["Ã©"], ["é"]])
  }

  @Test func quotesThatNeverCloseAreRefusedWithTheirLine() {
    #expect(throws: ImportFault.openQuote(line: 3)) { try table(Array("a,b\n1,2\n\"3,4\n5,6\n".utf8)) }
  }

  @Test func aFieldOfOneMebibyteIsReadAndALongerOneIsNot() throws {
    let longest = String(repeating: "x", count: 1 << 20)
    let file = try CSVFile(ByteSource(Array("name,revenue\n\(longest),1\n\(longest)x,2\nC,3\n".utf8)))
    var faults: [CSVRecord.Fault?] = []
    try file.forEachRecord { record in
      faults.append(record.fault)
      #expect(record.count == 2)
    }
    #expect(faults == [nil, .fieldTooLong, nil])
  }
}
