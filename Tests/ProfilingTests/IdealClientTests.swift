import Interviewing
import Language
import Profiling
import Testing
import Trees

/// The ideal clients of the three businesses, read aloud.
@Suite struct IdealClientTests {
  @Test func theConsultantInEnglish() throws {
    let ideal = try #require(try Business("accessibility-consultant.en").conclusions.idealClients.first)
    #expect(
      ideal.portrait[.en] == """
        HR software vendors who lose public tenders because they cannot show an accessibility statement. They want \
        to win those tenders with a product that every employee can use. Today most make do with an audit that \
        nobody opens again.
        """)
    #expect(
      ideal.traits.map { $0[.en] } == [
        "Familiar ground: you have served 1 so far.",
        "Their need is pressing (5 of 5).",
        "You enjoy working with them (4 of 5). “Teams that open up their code and ask questions.”",
        "The work is well paid (5 of 5). “With a vendor, each release brings the next job.”",
        "They are easy to make happy (4 of 5).",
        "Your expertise sets you apart (5 of 5). “I built payroll forms for six years.”",
      ])
    #expect(
      ideal.mustHave.map { $0[.en] } == [
        "The need is there: they lose public tenders because they cannot show an accessibility statement.",
        """
        They remind you of the client you would clone: “Clearpay: their product lead fixes things within the week \
        and calls me before every release.”
        """,
        "Somebody can introduce you.",
      ])
    #expect(
      ideal.redFlags.map { $0[.en] } == [
        """
        They remind you of the one you would hand to a competitor: “An agency that wanted a certificate by tomorrow; \
        on the first call they had only asked about the price.”
        """
      ])
    #expect(ideal.evidence == .experience)
  }

  @Test func theConsultantInFrench() throws {
    let ideal = try #require(try Business("accessibility-consultant.fr").conclusions.idealClients.first)
    #expect(
      ideal.portrait[.fr] == """
        Des éditeurs de logiciels RH qui perdent des appels d’offres publics faute de déclaration d’accessibilité. \
        Leur but\u{A0}: remporter ces marchés avec un produit que chaque salarié peut utiliser. Aujourd’hui, la \
        plupart font avec un audit oublié au fond d’un tiroir.
        """)
    #expect(
      ideal.traits.map { $0[.fr] } == [
        "Terrain connu\u{A0}: vous en avez déjà servi 1.",
        "Leur besoin est pressant (5 sur 5).",
        """
        Vous aimez travailler avec ces clients (4 sur 5). «\u{A0}Les équipes qui ouvrent leur code et posent des \
        questions.\u{A0}»
        """,
        "Le travail est bien payé (5 sur 5). «\u{A0}Chez un éditeur, chaque version relance une mission.\u{A0}»",
        "Ces clients sont faciles à satisfaire (4 sur 5).",
        """
        Votre savoir-faire vous distingue (5 sur 5). «\u{A0}J'ai développé des formulaires de paie pendant six \
        ans.\u{A0}»
        """,
      ])
    #expect(
      ideal.mustHave.map { $0[.fr] } == [
        """
        Le besoin est là\u{A0}: des clients qui perdent des appels d'offres publics faute de déclaration \
        d'accessibilité.
        """,
        """
        Ces clients vous rappellent celui que vous cloneriez\u{A0}: «\u{A0}Paieclair\u{A0}: la cheffe de produit \
        corrige dans la semaine et me rappelle avant chaque version.\u{A0}»
        """,
        "Quelqu’un peut vous ouvrir la porte.",
      ])
    #expect(
      ideal.redFlags.map { $0[.fr] } == [
        """
        Ces clients vous rappellent celui que vous laisseriez à un concurrent\u{A0}: «\u{A0}Une agence \
        qui voulait une attestation pour le lendemain\u{202F}; au premier appel, elle n'avait parlé que du prix.\u{A0}»
        """
      ])
    #expect(ideal.evidence == .experience)
  }

  @Test func theWholesalerInEnglish() throws {
    let ideal = try #require(try Business("drinks-wholesaler.en").conclusions.idealClients.first)
    #expect(
      ideal.portrait[.en] == """
        Country wedding venues who run out of cold drinks before midnight. They want to serve cold drinks until the \
        last dance without overbuying. Today most make do with a supermarket run and a cousin's van.
        """)
    #expect(
      ideal.traits.map { $0[.en] } == [
        "Familiar ground: you have served 9 so far.",
        "Their need is pressing (4 of 5).",
        "You enjoy working with them (4 of 5).",
        "The work is well paid (5 of 5). “Nobody haggles over the water the week before a wedding.”",
        "They are easy to make happy (4 of 5). “One delivery on Friday, one pick-up on Sunday.”",
        "Your expertise sets you apart (4 of 5).",
      ])
    #expect(
      ideal.mustHave.map { $0[.en] } == [
        "The need is there: they run out of cold drinks before midnight.",
        """
        They remind you of the client you would clone: “The Old Tithe Barn: orders in January for the whole season \
        and pays on the day.”
        """,
        "Somebody can introduce you.",
      ])
    #expect(
      ideal.redFlags.map { $0[.en] } == [
        """
        They remind you of the one you would hand to a competitor: “A bar that changed every order twice; it had \
        left three suppliers in a year.”
        """
      ])
    #expect(ideal.evidence == .experience)
  }

  @Test func theWholesalerInFrench() throws {
    let ideal = try #require(try Business("drinks-wholesaler.fr").conclusions.idealClients.first)
    #expect(
      ideal.portrait[.fr] == """
        Des domaines de mariage qui manquent de boissons fraîches avant minuit. Leur but\u{A0}: servir frais jusqu’à \
        la dernière danse sans acheter trop. Aujourd’hui, la plupart font avec le supermarché du coin et la \
        camionnette d’un cousin.
        """)
    #expect(
      ideal.traits.map { $0[.fr] } == [
        "Terrain connu\u{A0}: vous en avez déjà servi 9.",
        "Leur besoin est pressant (4 sur 5).",
        "Vous aimez travailler avec ces clients (4 sur 5).",
        """
        Le travail est bien payé (5 sur 5). «\u{A0}La semaine d'un mariage, personne ne chipote sur le prix de \
        l'eau.\u{A0}»
        """,
        """
        Ces clients sont faciles à satisfaire (4 sur 5). «\u{A0}Une livraison le vendredi, une reprise le \
        dimanche.\u{A0}»
        """,
        "Votre savoir-faire vous distingue (4 sur 5).",
      ])
    #expect(
      ideal.mustHave.map { $0[.fr] } == [
        "Le besoin est là\u{A0}: des clients qui manquent de boissons fraîches avant minuit.",
        """
        Ces clients vous rappellent celui que vous cloneriez\u{A0}: «\u{A0}La Grange aux Tilleuls\u{A0}: toute la \
        saison est commandée en janvier et réglée le jour même.\u{A0}»
        """,
        "Quelqu’un peut vous ouvrir la porte.",
      ])
    #expect(
      ideal.redFlags.map { $0[.fr] } == [
        """
        Ces clients vous rappellent celui que vous laisseriez à un concurrent\u{A0}: «\u{A0}Un bar qui \
        modifiait chaque commande deux fois\u{202F}; il avait usé trois fournisseurs en un an.\u{A0}»
        """
      ])
    #expect(ideal.evidence == .experience)
  }

  @Test func theWorkshopInEnglish() throws {
    let ideal = try #require(try Business("industrial-maintenance.en").conclusions.idealClients.first)
    #expect(
      ideal.portrait[.en] == """
        Cheese dairies who throw away a whole batch when a controller stops. They want to get through the season \
        without losing a vat. Today most make do with the manufacturer's phone number and a two-day wait.
        """)
    #expect(
      ideal.traits.map { $0[.en] } == [
        "Familiar ground: you have served 4 so far.",
        "Their need is pressing (5 of 5).",
        "You enjoy working with them (5 of 5). “They show us the craft, and we drive home with a cheese.”",
        "They are easy to make happy (5 of 5). “Three kinds of controller, always the same ones.”",
        "You can reach and serve them today (4 of 5).",
        "Your expertise sets you apart (5 of 5).",
      ])
    #expect(
      ideal.mustHave.map { $0[.en] } == [
        "The need is there: they throw away a whole batch when a controller stops.",
        """
        They remind you of the client you would clone: “Hollin Farm Dairy: a yearly contract, one person to talk to, \
        and tea at five in the morning.”
        """,
      ])
    #expect(
      ideal.redFlags.map { $0[.en] } == [
        """
        They remind you of the one you would hand to a competitor: “A shop that only ever rang once the line was \
        down; it kept no maintenance log at all.”
        """
      ])
    #expect(ideal.evidence == .experience)
  }

  @Test func theWorkshopInFrench() throws {
    let ideal = try #require(try Business("industrial-maintenance.fr").conclusions.idealClients.first)
    #expect(
      ideal.portrait[.fr] == """
        Des fromageries qui jettent une fabrication entière quand un automate s’arrête. Leur but\u{A0}: passer la \
        saison sans perdre une seule cuve. Aujourd’hui, la plupart font avec le numéro du constructeur et deux jours \
        d’attente.
        """)
    #expect(
      ideal.traits.map { $0[.fr] } == [
        "Terrain connu\u{A0}: vous en avez déjà servi 4.",
        "Leur besoin est pressant (5 sur 5).",
        """
        Vous aimez travailler avec ces clients (5 sur 5). «\u{A0}On nous montre le métier, et l'on repart avec un \
        reblochon.\u{A0}»
        """,
        "Ces clients sont faciles à satisfaire (5 sur 5). «\u{A0}Trois automates, toujours les mêmes.\u{A0}»",
        "Vous pouvez les joindre et les servir dès aujourd’hui (4 sur 5).",
        "Votre savoir-faire vous distingue (5 sur 5).",
      ])
    #expect(
      ideal.mustHave.map { $0[.fr] } == [
        "Le besoin est là\u{A0}: des clients qui jettent une fabrication entière quand un automate s'arrête.",
        """
        Ces clients vous rappellent celui que vous cloneriez\u{A0}: «\u{A0}La fromagerie des Aravis\u{A0}: un contrat \
        à l'année, un seul interlocuteur, et le café à cinq heures.\u{A0}»
        """,
      ])
    #expect(
      ideal.redFlags.map { $0[.fr] } == [
        """
        Ces clients vous rappellent celui que vous laisseriez à un concurrent\u{A0}: «\u{A0}Un atelier \
        qui appelait toujours en panne et jamais avant\u{202F}; il n'avait aucun carnet d'entretien.\u{A0}»
        """
      ])
    #expect(ideal.evidence == .experience)
  }
}
