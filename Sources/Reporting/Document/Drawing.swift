/// A picture in a box of units, the origin at its top left; how its shapes look is up to the format.
public struct Drawing: Hashable, Sendable {
  public let width: Double
  public let height: Double
  public let shapes: [Shape]

  /// The templates name a shape by its case.
  public enum Shape: Hashable, Sendable {
    case bar(Bar)
    case dot(Dot)
    case curve(Curve)
    case label(Label)
  }

  /// What a shape stands for; colours follow from it, and never say anything alone.
  public enum Tone: String, Hashable, Sendable {
    case first, second, third, fourth, fifth
    case frame, grid, invest, selective, leave, accent, faint
    case name, figure, small, strong, onFirst, onSecond, onThird, onFourth, onFifth
  }

  public struct Bar: Hashable, Sendable {
    public let x, y, width, height: Double
    public let tone: Tone
    /// The number it is as long as; nil for what measures nothing.
    public let value: Double?

    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ tone: Tone, value: Double? = nil) {
      (self.x, self.y) = (x.tenths, y.tenths)
      (self.width, self.height) = (width.tenths, height.tenths)
      (self.tone, self.value) = (tone, value)
    }
  }

  public struct Dot: Hashable, Sendable {
    public let x, y, radius: Double
    public let tone: Tone

    init(_ x: Double, _ y: Double, radius: Double, _ tone: Tone) {
      (self.x, self.y, self.radius, self.tone) = (x.tenths, y.tenths, radius.tenths, tone)
    }
  }

  /// Straight lines from point to point.
  public struct Curve: Hashable, Sendable {
    /// "x,y x,y"
    public let points: String
    public let tone: Tone

    init(_ points: [(x: Double, y: Double)], _ tone: Tone) {
      self.points = points.map { "\($0.x.tenths),\($0.y.tenths)" }.joined(separator: " ")
      self.tone = tone
    }
  }

  public struct Label: Hashable, Sendable {
    public let x, y: Double
    public let text: String
    public let anchor: Anchor
    public let tone: Tone
    /// The whole text, where it was shortened.
    public let whole: String?

    public enum Anchor: String, Hashable, Sendable { case start, middle, end }

    /// - Parameter room: how wide it may be; what is longer ends in an ellipsis.
    init(
      _ text: String, _ x: Double, _ y: Double, _ tone: Tone, anchor: Anchor = .start, room: Double = .infinity
    ) {
      (self.x, self.y, self.tone, self.anchor) = (x.tenths, y.tenths, tone, anchor)
      let text = text.onOneLine
      self.text = text.fitting(room)
      whole = self.text == text ? nil : text
    }
  }
}

extension Double {
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}

extension String {
  /// About how wide it is in units, in letters of 14 units.
  var units: Double { unicodeScalars.reduce(0) { $0 + $1.units } }

  fileprivate func fitting(_ room: Double) -> String {
    guard units > room else { return self }
    var shortened = ""
    for character in self {
      if (shortened + String(character) + "…").units > room { break }
      shortened.append(character)
    }
    return shortened + "…"
  }
}

extension Unicode.Scalar {
  fileprivate var units: Double {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    case _ where value >= 0x1100 && !(0x2000...0x206F).contains(value): 14.5
    case .uppercaseLetter: 9.8
    case _ where "mwMW—…%".unicodeScalars.contains(self): 11.8
    case _ where "iljtfr.,:;'’!|()[] ".unicodeScalars.contains(self): 4.8
    default: 7.8
    }
  }
}
