import Interviewing
import Language
import Profiling
import Testing
import Trees

/// The sentences of the three businesses, whole. U+202F stands before « ? », U+00A0 before « % ».
@Suite struct FramesTests {
  @Test func theConsultantInEnglish() throws {
    let niche = try #require(try Business("accessibility-consultant.en").conclusions.niche)
    #expect(
      niche.frames.short
        == "I help HR software vendors win those tenders with a product that every employee can use.")
    #expect(
      niche.frames.positioning == """
        Ada Reed is for HR software vendors who lose public tenders because they cannot show an accessibility statement. \
        Most make do with an audit that nobody opens again. With ten years of development and a daily habit of working \
        with a screen reader, I help them win those tenders with a product that every employee can use.
        """)
    #expect(
      niche.frames.pitch == """
        You know how HR software vendors lose public tenders because they cannot show an accessibility statement? \
        Most make do with an audit that nobody opens again. I bring ten years of development and a daily habit of \
        working with a screen reader and help them win those tenders with a product that every employee can use. \
        In four months, a payroll vendor went from 48 to 91 % of the checks passed.
        """)
    #expect(niche.statement == niche.frames.pitch)
  }

  @Test func theConsultantInFrench() throws {
    let niche = try #require(try Business("accessibility-consultant.fr").conclusions.niche)
    #expect(
      niche.frames.short == """
        J'aide les éditeurs de logiciels RH à remporter ces marchés avec un produit que chaque salarié peut utiliser.
        """)
    #expect(
      niche.frames.positioning == """
        Je travaille avec les éditeurs de logiciels RH qui perdent des appels d'offres publics faute de déclaration \
        d'accessibilité. Aujourd'hui, la plupart font avec un audit oublié au fond d'un tiroir. Je m'appuie sur dix ans \
        de développement et une pratique quotidienne du lecteur d'écran pour les aider à remporter ces marchés avec un \
        produit que chaque salarié peut utiliser.
        """)
    #expect(
      niche.frames.pitch == """
        Vous voyez les éditeurs de logiciels RH qui perdent des appels d'offres publics faute de déclaration \
        d'accessibilité\u{202F}? La plupart font avec un audit oublié au fond d'un tiroir. Moi, je m'appuie sur dix ans \
        de développement et une pratique quotidienne du lecteur d'écran, et je les aide à remporter ces marchés avec un \
        produit que chaque salarié peut utiliser. En quatre mois, un éditeur de paie est passé de 48 à 91\u{A0}% de \
        conformité.
        """)
  }

  @Test func theWholesalerInEnglish() throws {
    let niche = try #require(try Business("drinks-wholesaler.en").conclusions.niche)
    #expect(
      niche.frames.short
        == "We help country wedding venues serve cold drinks until the last dance without overbuying.")
    #expect(
      niche.frames.positioning == """
        Ravel & Co is for country wedding venues who run out of cold drinks before midnight. Most make do with a \
        supermarket run and a cousin's van. With a depot open on Saturday nights and a buy-back of every full crate, we \
        help them serve cold drinks until the last dance without overbuying.
        """)
    #expect(
      niche.frames.pitch == """
        You know how country wedding venues run out of cold drinks before midnight? Most make do with a supermarket run \
        and a cousin's van. We bring a depot open on Saturday nights and a buy-back of every full crate and help them \
        serve cold drinks until the last dance without overbuying. Last summer, 31 weddings and not one empty tap.
        """)
    #expect(
      niche.statement == """
        We help country wedding venues serve cold drinks until the last dance, and we buy back every crate left full.
        """)
  }

  @Test func theWholesalerInFrench() throws {
    let niche = try #require(try Business("drinks-wholesaler.fr").conclusions.niche)
    #expect(
      niche.frames.short
        == "Nous aidons les domaines de mariage à servir frais jusqu'à la dernière danse sans acheter trop.")
    #expect(
      niche.frames.positioning == """
        Chez Ravel & Co, nous travaillons avec les domaines de mariage qui manquent de boissons fraîches avant minuit. \
        Aujourd'hui, la plupart font avec le supermarché du coin et la camionnette d'un cousin. Nous nous appuyons sur \
        un dépôt ouvert le samedi soir et la reprise de chaque caisse pleine pour les aider à servir frais jusqu'à la \
        dernière danse sans acheter trop.
        """)
    #expect(
      niche.frames.pitch == """
        Vous voyez les domaines de mariage qui manquent de boissons fraîches avant minuit\u{202F}? La plupart font avec \
        le supermarché du coin et la camionnette d'un cousin. Nous, nous nous appuyons sur un dépôt ouvert le samedi \
        soir et la reprise de chaque caisse pleine, et nous les aidons à servir frais jusqu'à la dernière danse sans \
        acheter trop. L'été dernier, 31 mariages et pas une seule rupture.
        """)
    #expect(
      niche.statement == """
        Nous aidons les domaines de mariage à servir frais jusqu'à la dernière danse, et nous reprenons chaque caisse \
        restée pleine.
        """)
  }

  @Test func theWorkshopInEnglish() throws {
    let niche = try #require(try Business("industrial-maintenance.en").conclusions.niche)
    #expect(niche.frames.short == "We help cheese dairies get through the season without losing a vat.")
    #expect(
      niche.frames.positioning == """
        Hollin is for cheese dairies who throw away a whole batch when a controller stops. Most make do with the \
        manufacturer's phone number and a two-day wait. With fifteen years of dairy controls and a shelf of boards \
        already programmed, we help them get through the season without losing a vat.
        """)
    #expect(
      niche.frames.pitch == """
        You know how cheese dairies throw away a whole batch when a controller stops? Most make do with the \
        manufacturer's phone number and a two-day wait. We bring fifteen years of dairy controls and a shelf of boards \
        already programmed and help them get through the season without losing a vat. For our four dairies, the last \
        stop of more than an hour was two years ago.
        """)
    #expect(niche.statement == niche.frames.short)
  }

  @Test func theWorkshopInFrench() throws {
    let niche = try #require(try Business("industrial-maintenance.fr").conclusions.niche)
    #expect(niche.frames.short == "Nous aidons les fromageries à passer la saison sans perdre une seule cuve.")
    #expect(
      niche.frames.positioning == """
        Chez Hollin, nous travaillons avec les fromageries qui jettent une fabrication entière quand un automate \
        s'arrête. Aujourd'hui, la plupart font avec le numéro du constructeur et deux jours d'attente. Nous nous \
        appuyons sur quinze ans d'automatismes laitiers et un stock de cartes déjà programmées pour les aider à passer \
        la saison sans perdre une seule cuve.
        """)
    #expect(
      niche.frames.pitch == """
        Vous voyez les fromageries qui jettent une fabrication entière quand un automate s'arrête\u{202F}? La plupart \
        font avec le numéro du constructeur et deux jours d'attente. Nous, nous nous appuyons sur quinze ans \
        d'automatismes laitiers et un stock de cartes déjà programmées, et nous les aidons à passer la saison sans \
        perdre une seule cuve. Chez nos quatre clients, le dernier arrêt de plus d'une heure remonte à deux ans.
        """)
    #expect(niche.statement == niche.frames.short)
  }

  private static let whole: JSON = [
    "business": ["voice": "i"],
    "statement": [
      "audience": "harbour bars", "need": "run dry", "outcome": "open on Sundays", "alternative": "nothing",
      "expertise": "a cold van",
    ],
  ]

  @Test func withoutProofThePitchStops() {
    let frames = Frames(Workshop.answers(Self.whole), name: "Tide", language: .en)
    #expect(
      frames.pitch == """
        You know how harbour bars run dry? Most do without. I bring a cold van and help them open on Sundays.
        """)
  }

  @Test(arguments: ["need", "alternative", "expertise"])
  func aMissingPartLeavesOnlyTheShortOne(part: String) throws {
    var tree = Self.whole
    tree[path: try #require(Path("statement.\(part)"))] = nil
    let frames = Frames(Workshop.answers(tree), name: "Tide", language: .en)
    #expect(frames.short == "I help harbour bars open on Sundays.")
    #expect(frames.positioning == nil)
    #expect(frames.pitch == nil)
  }

  @Test(arguments: ["audience", "outcome"])
  func withoutAudienceOrOutcomeThereIsNoSentence(part: String) throws {
    var tree = Self.whole
    tree[path: try #require(Path("statement.\(part)"))] = nil
    let frames = Frames(Workshop.answers(tree), name: "Tide", language: .en)
    #expect([1, 2, 3, 4].map(frames.variant) == [nil, nil, nil, nil])
  }

  @Test func variantsGoByNumber() {
    let frames = Frames(Workshop.answers(Self.whole), name: "Tide", language: .en)
    #expect(
      [1, 2, 3].map(frames.variant) == [frames.short, frames.positioning, frames.pitch])
    #expect(frames.variant(0) == nil)
  }
}
