import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What people type within reason, and the sentence that comes of it.
@Suite struct SlotTests {
  struct Typed: Sendable, CustomTestStringConvertible {
    let slot: Slot
    let typed: String
    let sentence: String

    init(_ slot: Slot, _ typed: String, _ sentence: String) {
      self.slot = slot
      self.typed = typed
      self.sentence = sentence
    }

    var testDescription: String { "\(slot): \(typed)" }
  }

  @Test(arguments: english)
  func anEnglishSentenceCanBeSaid(typed: Typed) throws {
    #expect(try sentence(typed, Self.englishParts, .en) == typed.sentence)
  }

  @Test(arguments: french)
  func aFrenchSentenceCanBeSaid(typed: Typed) throws {
    #expect(try sentence(typed, Self.frenchParts, .fr) == typed.sentence)
  }

  /// The short frame shows audience and outcome, the pitch the other parts.
  private func sentence(_ typed: Typed, _ parts: JSON, _ language: Language) throws -> String? {
    var tree: JSON = ["business": ["voice": "i"], "statement": parts]
    tree[path: typed.slot.key] = .string(typed.typed)
    let frames = Frames(Workshop.answers(tree), name: "Tide", language: language)
    return typed.slot == .audience || typed.slot == .outcome ? frames.short : frames.pitch
  }

  private static let englishParts: JSON = [
    "audience": "bars", "need": "run dry", "outcome": "open on Sundays", "alternative": "luck", "expertise": "a van",
  ]

  private static let frenchParts: JSON = [
    "audience": "bars", "need": "tombent à sec", "outcome": "ouvrir le dimanche", "alternative": "la chance",
    "expertise": "une camionnette",
  ]

  private static func audience(_ typed: String, _ said: String) -> Typed {
    Typed(.audience, typed, "I help \(said) open on Sundays.")
  }
  private static func outcome(_ typed: String, _ said: String) -> Typed {
    Typed(.outcome, typed, "I help bars \(said)")
  }
  private static func need(_ typed: String, _ said: String) -> Typed {
    Typed(
      .need, typed, "You know how bars \(said)? Most make do with luck. I bring a van and help them open on Sundays.")
  }
  private static func alternative(_ typed: String, _ said: String) -> Typed {
    Typed(.alternative, typed, "You know how bars run dry? Most \(said) I bring a van and help them open on Sundays.")
  }
  private static func expertise(_ typed: String, _ said: String) -> Typed {
    Typed(
      .expertise, typed,
      "You know how bars run dry? Most make do with luck. I bring \(said) and help them open on Sundays.")
  }
  private static func proof(_ typed: String, _ said: String) -> Typed {
    Typed(
      .proof, typed,
      "You know how bars run dry? Most make do with luck. I bring a van and help them open on Sundays. \(said)")
  }

  static let english: [Typed] = [
    audience("harbour bars", "harbour bars"),
    audience("The harbour bars.", "harbour bars"),
    audience("Harbour bars", "harbour bars"),
    audience("I help harbour bars", "harbour bars"),
    audience("We help the harbour bars", "harbour bars"),
    audience("all the harbour bars", "harbour bars"),
    audience("  harbour   bars \n of Leith ", "harbour bars of Leith"),
    audience("“harbour bars”", "harbour bars"),
    audience("Paris restaurants", "Paris restaurants"),
    audience("Shopify merchants", "Shopify merchants"),
    audience("French bakers", "French bakers"),
    audience("New York bakeries", "New York bakeries"),
    audience("Paris-based agencies", "Paris-based agencies"),
    audience("SAP integrators", "SAP integrators"),
    audience("SMEs in building", "SMEs in building"),
    audience("B2B start-ups", "B2B start-ups"),
    audience("E-commerce owners", "e-commerce owners"),
    audience("exporters to the U.S.", "exporters to the U.S."),
    audience("my neighbours", "my neighbours"),
    audience("theatre companies", "theatre companies"),
    need("run dry", "run dry"),
    need("Run dry on Saturdays.", "run dry on Saturdays"),
    need("They run dry", "run dry"),
    need("Who run dry", "run dry"),
    need("that run dry…", "run dry"),
    need("my clients run dry", "run dry"),
    need("The bars that run dry", "run dry"),
    need("They’re afraid of running dry", "are afraid of running dry"),
    need("they've lost their supplier", "have lost their supplier"),
    need("don't dare to open", "don't dare to open"),
    need("run dry at 11 p.m.", "run dry at 11 p.m."),
    need("run dry?", "run dry"),
    need("say “I can't sleep”", "say “I can't sleep”"),
    outcome("to open on Sundays", "open on Sundays."),
    outcome("Open on Sundays!", "open on Sundays."),
    outcome("I help them to open on Sundays", "open on Sundays."),
    outcome("them open on Sundays", "open on Sundays."),
    outcome("They can open on Sundays", "open on Sundays."),
    outcome("Open\non Sundays", "open on Sundays."),
    outcome("open on Sundays, Mondays, etc.", "open on Sundays, Mondays, etc."),
    outcome("open on Sundays...", "open on Sundays."),
    outcome("not lose a sale", "not lose a sale."),
    outcome("Sell on Etsy", "sell on Etsy."),
    alternative("nothing", "do without."),
    alternative("Nothing.", "do without."),
    alternative("“nothing”", "do without."),
    alternative("They do without", "do without."),
    alternative("Most make do with nothing", "do without."),
    alternative("Nothing but a phone", "make do with nothing but a phone."),
    alternative("Excel", "make do with Excel."),
    alternative("They use Google Sheets", "make do with Google Sheets."),
    alternative("Today, a supermarket run", "make do with a supermarket run."),
    alternative("A cousin’s van", "make do with a cousin’s van."),
    alternative("IKEA", "make do with IKEA."),
    alternative("paper, phone calls etc", "make do with paper, phone calls etc."),
    expertise("Ten years behind a bar", "ten years behind a bar"),
    expertise("I have ten years behind a bar.", "ten years behind a bar"),
    expertise("I've ten years behind a bar", "ten years behind a bar"),
    expertise("I bring a cold van", "a cold van"),
    expertise("With a cold van;", "a cold van"),
    expertise("a cold van, ice, etc.", "a cold van, ice, etc."),
    expertise("Montessori training", "Montessori training"),
    expertise("10 years", "10 years"),
    expertise("what I learnt at sea", "what I learnt at sea"),
    proof("Eleven of twelve came back", "Eleven of twelve came back."),
    proof("eleven of twelve came back.", "Eleven of twelve came back."),
    proof("Who else can say that?", "Who else can say that?"),
    proof("“I sleep again.”", "“I sleep again.”"),
    proof("Eleven of twelve\ncame back (in a year)", "Eleven of twelve came back (in a year)."),
    proof("eBay gave us a prize", "eBay gave us a prize."),
  ]

  private static func les(_ typed: String, _ said: String) -> Typed {
    Typed(.audience, typed, "J'aide les \(said) à ouvrir le dimanche.")
  }
  private static func aide(_ typed: String, _ said: String) -> Typed {
    Typed(.outcome, typed, "J'aide les bars à \(said)")
  }
  private static func qui(_ typed: String, _ said: String) -> Typed { pitch(.need, typed, need: said) }
  private static func font(_ typed: String, _ said: String) -> Typed { pitch(.alternative, typed, makeDo: said) }
  private static func sur(_ typed: String, _ said: String) -> Typed { pitch(.expertise, typed, bring: said) }
  private static func preuve(_ typed: String, _ said: String) -> Typed { pitch(.proof, typed, proof: " \(said)") }
  private static func pitch(
    _ slot: Slot, _ typed: String, need: String = "tombent à sec", makeDo: String = "font avec la chance.",
    bring: String = "une camionnette", proof: String = ""
  ) -> Typed {
    Typed(
      slot, typed,
      """
      Vous voyez les bars qui \(need)\u{202F}? La plupart \(makeDo) Moi, je m'appuie sur \(bring), \
      et je les aide à ouvrir le dimanche.\(proof)
      """)
  }

  static let french: [Typed] = [
    les("bars du port", "bars du port"),
    les("Les bars du port.", "bars du port"),
    les("des bars du port", "bars du port"),
    les("Bars du port", "bars du port"),
    les("J'aide les bars du port", "bars du port"),
    les("tous les bars du port", "bars du port"),
    les("mes voisins", "voisins"),
    les("de jeunes parents", "jeunes parents"),
    les("d'anciens sportifs", "anciens sportifs"),
    les("PME", "PME"),
    les("Les PME du bâtiment", "PME du bâtiment"),
    les("intégrateurs SAP", "intégrateurs SAP"),
    les("Parisiens pressés", "Parisiens pressés"),
    les("Éditeurs de logiciels", "éditeurs de logiciels"),
    les("bars\u{A0}du port", "bars\u{A0}du port"),
    les("  bars   du\nport ", "bars du port"),
    les("« bars du port »", "bars du port"),
    les("l\u{2019}ancien quartier", "l\u{2019}ancien quartier").curled,
    qui("tombent à sec", "tombent à sec"),
    qui("qui tombent à sec", "tombent à sec"),
    qui("Qui tombent à sec ?", "tombent à sec"),
    qui("Ils tombent à sec.", "tombent à sec"),
    qui("Elles tombent à sec…", "tombent à sec"),
    qui("Les bars de quartier qui tombent à sec", "tombent à sec"),
    qui("Les clients tombent à sec", "tombent à sec"),
    qui("n'arrivent pas à ouvrir", "n'arrivent pas à ouvrir"),
    qui("Ils n'ouvrent plus", "n'ouvrent plus"),
    qui("perdent du temps avec ceux qui paient mal", "perdent du temps avec ceux qui paient mal"),
    qui("s'inquiètent pour l'hiver", "s'inquiètent pour l'hiver"),
    qui("les donnent à qui veut", "les donnent à qui veut"),
    aide("ouvrir le samedi", "ouvrir le samedi."),
    aide("à ouvrir le samedi", "ouvrir le samedi."),
    aide("À ouvrir le samedi", "ouvrir le samedi."),
    aide("d'ouvrir le samedi", "ouvrir le samedi."),
    aide("de payer moins", "payer moins."),
    aide("pour payer moins", "payer moins."),
    aide("Je les aide à payer moins", "payer moins."),
    aide("leur permettre d'ouvrir", "ouvrir."),
    aide("Ne plus perdre de clients !", "ne plus perdre de clients."),
    aide("devenir rentables", "devenir rentables."),
    aide("le faire savoir", "le faire savoir."),
    aide("ouvrir le samedi, le dimanche, etc.", "ouvrir le samedi, le dimanche, etc."),
    aide("ouvrir le samedi etc…", "ouvrir le samedi etc."),
    aide("gagner 20 % de marge", "gagner 20\u{A0}% de marge."),
    font("rien", "font sans."),
    font("Rien.", "font sans."),
    font("« rien »", "font sans."),
    font("rien du tout", "font sans."),
    font("Ils font sans", "font sans."),
    font("avec rien", "font sans."),
    font("Aujourd'hui, ils font avec un tableur", "font avec un tableur."),
    font("Ils utilisent un tableur", "font avec un tableur."),
    font("Excel", "font avec Excel."),
    font("Un cousin et sa camionnette", "font avec un cousin et sa camionnette."),
    font("le supermarché", "font avec le supermarché."),
    font("l'eau du robinet", "font avec l'eau du robinet."),
    sur("Dix ans de métier", "dix ans de métier"),
    sur("sur dix ans de métier", "dix ans de métier"),
    sur("Je m’appuie sur dix ans de métier", "dix ans de métier"),
    sur("J'ai dix ans de métier.", "dix ans de métier"),
    sur("grâce à dix ans de métier", "dix ans de métier"),
    sur("le réseau des brasseurs", "le réseau des brasseurs"),
    sur("un CAP de boulanger", "un CAP de boulanger"),
    sur("l\u{2019}habitude du froid", "l\u{2019}habitude du froid").curled,
    preuve("l'été dernier, aucune rupture", "L'été dernier, aucune rupture."),
    preuve("L'été dernier, aucune rupture.", "L'été dernier, aucune rupture."),
    preuve("« Je dors enfin. »", "«\u{A0}Je dors enfin.\u{A0}»"),
    preuve("Qui dit mieux ?", "Qui dit mieux\u{202F}?"),
    preuve("à Lyon, onze sur douze", "À Lyon, onze sur douze."),
  ]

  @Test func thereAreEnoughOfThem() {
    #expect(Self.english.count >= 40)
    #expect(Self.french.count >= 40)
  }

  @Test(arguments: Slot.allCases, Language.allCases)
  func whatIsNothingButAnOpeningStays(slot: Slot, language: Language) {
    #expect(slot.fitted("x", language) == (slot == .proof ? "X." : "x"))
    #expect(slot.fitted("", language) == "")
  }

  @Test func fittingTwiceChangesNothing() {
    for (all, language) in [(Self.english, Language.en), (Self.french, .fr)] {
      for typed in all {
        let once = typed.slot.fitted(typed.typed, language)
        #expect(typed.slot.fitted(once, language) == once)
      }
    }
  }
}

extension SlotTests.Typed {
  /// Where a curled apostrophe was typed, the frame's own are curled too.
  fileprivate var curled: Self { Self(slot, typed, sentence.replacing("'", with: "\u{2019}")) }
}
