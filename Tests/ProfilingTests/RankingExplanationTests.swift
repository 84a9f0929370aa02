import Interviewing
import Language
import Profiling
import Testing
import Trees

/// The ranking of the three businesses in words, whole.
@Suite struct RankingExplanationTests {
  @Test func theConsultantInEnglish() throws {
    #expect(
      try lines("accessibility-consultant.en") == [
        "It is close: HR software vendors come first, but a single point could change that. The choice is yours.",
        "1. HR software vendors: 77.3 of 100",
        "   34.3 from ease, 20.7 from expertise, 10.3 from reach, 9 from profit and 3 from enjoyment",
        "2. universities: 72.8 of 100",
        "   34.3 from ease, 15.5 from reach, 15.5 from expertise, 4.5 from profit and 3 from enjoyment",
        "3. web agencies: 59.1 of 100",
        "   22.8 from ease, 20.7 from reach, 10.3 from expertise, 3 from enjoyment and 2.3 from profit",
        "4. regional banks: 42.1 of 100",
        "   15.5 from expertise, 11.4 from ease, 9 from profit, 5.2 from reach and 1 from enjoyment",
        "5. online shops: 37.5 of 100",
        "   12.5 from ease, 11.4 from reach, 11.4 from expertise and 2.2 from enjoyment",
        "   Missing: profit. The score rests on 91% of what counts.",
        """
        HR software vendors come first in 98 of the 120 possible orders of priorities; web agencies in 13 and \
        universities in 9.
        """,
        "If reach counted for 33% instead of 21%, universities would come first.",
        "If expertise counted for 3% instead of 21%, universities would come first.",
        "With 5 instead of 4 for ease, universities would come first.",
        "With 5 instead of 4 for reach, universities would come first.",
        "With 5 instead of 4 for expertise, universities would come first.",
        "And 3 more such changes.",
      ])
  }

  @Test func theConsultantInFrench() throws {
    #expect(
      try lines("accessibility-consultant.fr") == [
        """
        C’est serré\u{A0}: les éditeurs de logiciels RH arrivent en tête, mais un seul point peut tout changer. À \
        vous de choisir.
        """,
        "1. éditeurs de logiciels RH\u{A0}: 77,3 sur 100",
        """
           34,3 pour la facilité, 20,7 pour le savoir-faire, 10,3 pour l’accès, 9 pour la rentabilité et 3 pour le \
        plaisir
        """,
        "2. universités\u{A0}: 72,8 sur 100",
        """
           34,3 pour la facilité, 15,5 pour l’accès, 15,5 pour le savoir-faire, 4,5 pour la rentabilité et 3 pour le \
        plaisir
        """,
        "3. agences web\u{A0}: 59,1 sur 100",
        """
           22,8 pour la facilité, 20,7 pour l’accès, 10,3 pour le savoir-faire, 3 pour le plaisir et 2,3 pour la \
        rentabilité
        """,
        "4. banques régionales\u{A0}: 42,1 sur 100",
        """
           15,5 pour le savoir-faire, 11,4 pour la facilité, 9 pour la rentabilité, 5,2 pour l’accès et 1 pour le \
        plaisir
        """,
        "5. boutiques en ligne\u{A0}: 37,5 sur 100",
        "   12,5 pour la facilité, 11,4 pour l’accès, 11,4 pour le savoir-faire et 2,2 pour le plaisir",
        "   Il manque\u{A0}: rentabilité. Ce total repose sur 91\u{A0}% de ce qui compte.",
        """
        Les éditeurs de logiciels RH arrivent en tête dans 98 des 120 ordres de priorités possibles\u{202F}; les \
        agences web dans 13 et les universités dans 9.
        """,
        "Si l’accès comptait pour 33\u{A0}% au lieu de 21\u{A0}%, les universités passeraient en tête.",
        "Si le savoir-faire comptait pour 3\u{A0}% au lieu de 21\u{A0}%, les universités passeraient en tête.",
        "Avec 5 au lieu de 4 pour la facilité, les universités passeraient en tête.",
        "Avec 5 au lieu de 4 pour l’accès, les universités passeraient en tête.",
        "Avec 5 au lieu de 4 pour le savoir-faire, les universités passeraient en tête.",
        "Et 3 autres changements du même genre.",
      ])
  }

  @Test func theWholesalerInEnglish() throws {
    #expect(
      try lines("drinks-wholesaler.en") == [
        "It is clear: country wedding venues come first, and no single point would put anybody else ahead.",
        "1. country wedding venues: 85.4 of 100",
        "   45.7 from profit, 19.3 from ease, 11.8 from expertise, 6.8 from enjoyment and 2 from reach",
        "2. festival organisers: 63.4 of 100",
        "   34.3 from profit, 11.8 from expertise, 9 from enjoyment, 6.4 from ease and 2 from reach",
        "3. neighbourhood bars: 54.3 of 100",
        "   22.8 from profit, 12.8 from ease, 7.8 from expertise, 6.8 from enjoyment and 4 from reach",
        "4. works canteens: 50.3 of 100",
        "   22.8 from profit, 19.3 from ease, 3.9 from expertise, 2.3 from enjoyment and 2 from reach",
        "5. night shops: 31.9 of 100",
        "   11.4 from profit, 7.8 from expertise, 6.4 from ease, 4 from reach and 2.3 from enjoyment",
        "- supermarket chains: left out, impossible to reach today.",
        """
        Country wedding venues come first in 77 of the 120 possible orders of priorities; neighbourhood bars in 26 \
        and festival organisers in 17.
        """,
        "If reach counted for 41% instead of 4%, neighbourhood bars would come first.",
        "If enjoyment counted for 52% instead of 9%, festival organisers would come first.",
      ])
  }

  @Test func theWholesalerInFrench() throws {
    #expect(
      try lines("drinks-wholesaler.fr") == [
        """
        C’est net\u{A0}: les domaines de mariage arrivent en tête, et un point de plus ou de moins n’y changerait rien.
        """,
        "1. domaines de mariage\u{A0}: 85,4 sur 100",
        """
           45,7 pour la rentabilité, 19,3 pour la facilité, 11,8 pour le savoir-faire, 6,8 pour le plaisir et 2 pour \
        l’accès
        """,
        "2. organisateurs de festivals\u{A0}: 63,4 sur 100",
        """
           34,3 pour la rentabilité, 11,8 pour le savoir-faire, 9 pour le plaisir, 6,4 pour la facilité et 2 pour \
        l’accès
        """,
        "3. bars de quartier\u{A0}: 54,3 sur 100",
        """
           22,8 pour la rentabilité, 12,8 pour la facilité, 7,8 pour le savoir-faire, 6,8 pour le plaisir et 4 pour \
        l’accès
        """,
        "4. cantines d'entreprise\u{A0}: 50,3 sur 100",
        """
           22,8 pour la rentabilité, 19,3 pour la facilité, 3,9 pour le savoir-faire, 2,3 pour le plaisir et 2 pour \
        l’accès
        """,
        "5. épiceries de nuit\u{A0}: 31,9 sur 100",
        """
           11,4 pour la rentabilité, 7,8 pour le savoir-faire, 6,4 pour la facilité, 4 pour l’accès et 2,3 pour le \
        plaisir
        """,
        "- chaînes de supermarchés\u{A0}: hors classement, impossibles à joindre aujourd’hui.",
        """
        Les domaines de mariage arrivent en tête dans 77 des 120 ordres de priorités possibles\u{202F}; les bars de \
        quartier dans 26 et les organisateurs de festivals dans 17.
        """,
        "Si l’accès comptait pour 41\u{A0}% au lieu de 4\u{A0}%, les bars de quartier passeraient en tête.",
        """
        Si le plaisir comptait pour 52\u{A0}% au lieu de 9\u{A0}%, les organisateurs de festivals passeraient en \
        tête.
        """,
      ])
  }

  @Test func theWorkshopInEnglish() throws {
    #expect(
      try lines("industrial-maintenance.en") == [
        "It is close: machine shops come first, but a single point could change that. The choice is yours.",
        "You have chosen cheese dairies.",
        "1. machine shops: 76.3 of 100",
        "   34.3 from profit, 19.3 from ease, 11.8 from expertise, 9 from reach and 2 from enjoyment",
        "2. cheese dairies: 74.9 of 100",
        "   25.7 from ease, 22.8 from profit, 15.7 from expertise, 6.8 from reach and 4 from enjoyment",
        "3. sawmills: 52.3 of 100",
        "   22.8 from profit, 12.8 from ease, 7.8 from expertise, 6.8 from reach and 2 from enjoyment",
        "4. technical colleges: 47.7 of 100",
        "   23.6 from ease, 14.4 from expertise, 5.5 from enjoyment and 4.1 from reach",
        "- round-the-clock factories: left out, impossible to reach today.",
        "Machine shops come first in 24 of the 120 possible orders of priorities; cheese dairies in 96.",
        "If enjoyment counted for 6% instead of 4%, cheese dairies would come first.",
        "If profit counted for 43% instead of 46%, cheese dairies would come first.",
        "If ease counted for 29% instead of 26%, cheese dairies would come first.",
        "If expertise counted for 20% instead of 16%, cheese dairies would come first.",
        "If reach counted for 4% instead of 9%, cheese dairies would come first.",
        "With 4 instead of 3 for profit, cheese dairies would come first.",
        "With 5 instead of 4 for reach, cheese dairies would come first.",
        "If machine shops had 3 instead of 4 for profit, cheese dairies would come first.",
        "And 4 more such changes.",
        """
        Round-the-clock factories would be first by the other four criteria, but are impossible to reach today. The \
        best within reach: machine shops, at the price of some enjoyment (3 instead of 4), profit (4 instead of 5), \
        ease (4 instead of 5) and expertise (4 instead of 5).
        """,
      ])
  }

  @Test func theWorkshopInFrench() throws {
    #expect(
      try lines("industrial-maintenance.fr") == [
        """
        C’est serré\u{A0}: les ateliers d'usinage arrivent en tête, mais un seul point peut tout changer. À vous de \
        choisir.
        """,
        "Vous avez choisi les fromageries.",
        "1. ateliers d'usinage\u{A0}: 76,3 sur 100",
        """
           34,3 pour la rentabilité, 19,3 pour la facilité, 11,8 pour le savoir-faire, 9 pour l’accès et 2 pour le \
        plaisir
        """,
        "2. fromageries\u{A0}: 74,9 sur 100",
        """
           25,7 pour la facilité, 22,8 pour la rentabilité, 15,7 pour le savoir-faire, 6,8 pour l’accès et 4 pour le \
        plaisir
        """,
        "3. scieries\u{A0}: 52,3 sur 100",
        """
           22,8 pour la rentabilité, 12,8 pour la facilité, 7,8 pour le savoir-faire, 6,8 pour l’accès et 2 pour le \
        plaisir
        """,
        "4. lycées techniques\u{A0}: 47,7 sur 100",
        "   23,6 pour la facilité, 14,4 pour le savoir-faire, 5,5 pour le plaisir et 4,1 pour l’accès",
        "- usines en trois-huit\u{A0}: hors classement, impossibles à joindre aujourd’hui.",
        """
        Les ateliers d'usinage arrivent en tête dans 24 des 120 ordres de priorités possibles\u{202F}; les \
        fromageries dans 96.
        """,
        "Si le plaisir comptait pour 6\u{A0}% au lieu de 4\u{A0}%, les fromageries passeraient en tête.",
        "Si la rentabilité comptait pour 43\u{A0}% au lieu de 46\u{A0}%, les fromageries passeraient en tête.",
        "Si la facilité comptait pour 29\u{A0}% au lieu de 26\u{A0}%, les fromageries passeraient en tête.",
        "Si le savoir-faire comptait pour 20\u{A0}% au lieu de 16\u{A0}%, les fromageries passeraient en tête.",
        "Si l’accès comptait pour 4\u{A0}% au lieu de 9\u{A0}%, les fromageries passeraient en tête.",
        "Avec 4 au lieu de 3 pour la rentabilité, les fromageries passeraient en tête.",
        "Avec 5 au lieu de 4 pour l’accès, les fromageries passeraient en tête.",
        "Si les ateliers d'usinage avaient 3 au lieu de 4 pour la rentabilité, les fromageries passeraient en tête.",
        "Et 4 autres changements du même genre.",
        """
        Les usines en trois-huit seraient en tête sur les quatre autres critères, mais restent impossibles à joindre \
        aujourd’hui. Le meilleur choix à portée\u{A0}: les ateliers d'usinage, au prix d’un peu de plaisir (3 au \
        lieu de 4), de rentabilité (4 au lieu de 5), de facilité (4 au lieu de 5) et de savoir-faire (4 au lieu de \
        5).
        """,
      ])
  }

  private func lines(_ file: String) throws -> [String] {
    let business = try Business(file)
    let conclusions = business.conclusions
    let explanation = RankingExplanation(
      try #require(conclusions.ranking), try #require(conclusions.stability), conclusions.compromise,
      answers: business.answers)
    return explanation.lines(business.language)
  }
}
