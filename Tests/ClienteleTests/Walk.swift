/// The first four questionnaires from the first question to the last, as a person would answer them.
struct Walk: Sendable {
  let turns: [Turn]
  let sentence: String

  static func of(_ language: String) -> Walk { language == "fr" ? french : english }

  /// The keys with which a questionnaire begins after the first.
  static let beginnings = ["objective.kind", "segments[2].name", "statement.audience"]

  static let english = Walk(
    turns: [
      Turn("What do you sell?", "yearly checks for bakery ovens", "business.offer"),
      Turn("Who pays you", "1", "business.model"),
      Turn("“I” or “we”?", "I", "business.voice"),
      Turn("What matters most", "margin", "objective.kind"),
      Turn("Which kinds of clients", "village bakeries, school kitchens, pizzerias", "segments[2].name"),
      Turn("How many clients of each", "12 3 0", "segments[2].served"),
      Turn("clone one real client", "the Mill: pays on the day", "contrast.best"),
      Turn("What kind is the client you would clone", "vil", "contrast.bestSegment"),
      Turn("gladly hand to a competitor", "one that haggled for weeks", "contrast.worst"),
      Turn("what kind is the one you would hand over", "2", "contrast.worstSegment"),
      Turn("how urgent is the problem", "5 2 3", "segments[2].urgency"),
      Turn("How much do you enjoy", "5 2 3", "segments[2].ratings.enjoy"),
      Turn("makes your favourites", "they offer coffee", "niche.enjoy"),
      Turn("How well does each of them pay", "5 2 2", "segments[2].ratings.profit"),
      Turn("pay better than others", "an oven that stands still costs them a day", "niche.profit"),
      Turn("How easy is it to make", "4 3 3", "segments[2].ratings.ease"),
      Turn("to make the easiest ones happy", "a date that holds", "niche.ease"),
      Turn("How easily can you reach", "5 3 2", "segments[2].ratings.reach"),
      Turn("the ones within reach", "the millers know them all", "niche.reach"),
      Turn("set you apart", "5 2 2", "segments[2].ratings.expertise"),
      Turn("makes them trust you", "I was a baker", "niche.expertise"),
      Turn("In which order", "", "objective.priorities"),
      Turn("shall we write your niche", "", "niche.segment"),
      Turn("Whom do you help, exactly?", "", "statement.audience"),
      Turn("What goes wrong for them", "lose a whole morning when the oven stops", "statement.need"),
      Turn("What do they manage to do", "bake every morning of the year", "statement.outcome"),
      Turn("How do they manage today", "a cousin with a toolbox", "statement.alternative"),
      Turn("What do you bring", "twelve years as a baker", "statement.expertise"),
      Turn("Which fact shows", "None of my bakeries has lost a morning since 2024.", "statement.proof"),
      Turn("Which version", "1", "statement.variant"),
      Turn("Is this your sentence?", "", "statement.sentence"),
      Turn("under a competitor’s name", "the baker’s years", "statement.swap"),
    ],
    sentence: "I help village bakeries bake every morning of the year.")

  static let french = Walk(
    turns: [
      Turn("Que vendez-vous", "des contrôles annuels de fours créés sur mesure", "business.offer"),
      Turn("Qui vous paie", "1", "business.model"),
      Turn("Dans vos phrases", "nous", "business.voice"),
      Turn("Qu’est-ce qui compte le plus", "marge", "objective.kind"),
      Turn("Quels types de clients", "boulangeries de village, cantines scolaires, pizzerias", "segments[2].name"),
      Turn("Combien de clients de chaque", "12 3 0", "segments[2].served"),
      Turn("cloner un de vos clients", "le Moulin du Cœur : il paie le jour même", "contrast.best"),
      Turn("De quel type est le client que vous aimeriez cloner", "boul", "contrast.bestSegment"),
      Turn("volontiers à un concurrent", "un client qui a marchandé des semaines", "contrast.worst"),
      Turn("Et celui que vous laisseriez", "2", "contrast.worstSegment"),
      Turn("à quel point est-il urgent", "5 2 3", "segments[2].urgency"),
      Turn("À quel point aimez-vous", "5 2 3", "segments[2].ratings.enjoy"),
      Turn("ceux que vous préférez", "ils offrent le café", "niche.enjoy"),
      Turn("Que vous rapporte chacun", "5 2 2", "segments[2].ratings.profit"),
      Turn("certains rapportent-ils plus", "un four arrêté leur coûte la journée", "niche.profit"),
      Turn("Est-il facile de satisfaire", "4 3 3", "segments[2].ratings.ease"),
      Turn("satisfaire les plus faciles", "une date tenue", "niche.ease"),
      Turn("Avec vos moyens", "5 3 2", "segments[2].ratings.reach"),
      Turn("pour les joindre", "les meuniers les connaissent tous", "niche.reach"),
      Turn("Aux yeux de chacun", "5 2 2", "segments[2].ratings.expertise"),
      Turn("leur donne confiance", "j’ai été boulanger", "niche.expertise"),
      Turn("dans quel ordre ces cinq", "", "objective.priorities"),
      Turn("allons-nous écrire votre niche", "", "niche.segment"),
      Turn("Qui aidez-vous, exactement", "", "statement.audience"),
      Turn("Qu’est-ce qui ne va pas", "perdent une matinée quand le four s’arrête", "statement.need"),
      Turn("À quoi parviennent", "cuire chaque matin de l’année", "statement.outcome"),
      Turn("se débrouillent-ils", "un cousin et sa caisse à outils", "statement.alternative"),
      Turn("Qu’apportez-vous", "douze ans de boulange", "statement.expertise"),
      Turn("Quel fait montre", "Aucune de nos boulangeries n’a perdu une matinée depuis 2024.", "statement.proof"),
      Turn("Quelle version", "1", "statement.variant"),
      Turn("Est-ce bien votre phrase", "", "statement.sentence"),
      Turn("sous le nom d’un concurrent", "les années de boulange", "statement.swap"),
    ],
    sentence: "Nous aidons les boulangeries de village à cuire chaque matin de l’année.")
}
