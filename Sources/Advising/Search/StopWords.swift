import Language

/// Words that say nothing about what a text is about, without accents. Those that only one language has also tell
/// in which one a question is asked.
enum StopWords {
  static func of(_ language: Language) -> Set<String> { all[language] ?? [] }

  private static let all: [Language: Set<String>] = [
    .en: words(english).union(plurals(englishTrades)), .fr: words(french).union(plurals(frenchTrades)),
  ]

  private static let english =
    """
    a about after again all also am an and any anybody anyone anyway are arent as at be because been before
    being but by can cant could couldnt did didnt do does doesnt doing dont each else even ever every everybody
    everyone for from get gets getting go goes going got had has hasnt have having he her here him his how i id
    if ill im in into is isnt it its ive just know let lets like make makes many maybe me mean means more most
    much must my myself need needs nobody not now of off ok on one ones only or other our out over own people
    person please quite really shall she should shouldnt so some somebody someone something still such supposed
    than thanks that thats the their them then there these they theyre thing things think this those though to
    too up us very want was wasnt way we were what whats when where whether which while who whom whos whose why
    will with wont would wouldnt yet you your youre actually already basically havent hello hes hi okay rather
    shes sometimes sorry theyd theyll theyve usually weve youd youll youve
    """

  private static let french =
    """
    a ai aller alors apres as assez au aucun aussi autre autres aux avant avec avez avoir avons beaucoup bien c'
    ca car ce cela celle celui certains ces cest cet cette ceux chaque chez chose choses ci comme comment d'
    dans de deja depuis des deux dire dit dois doit doivent donc du elle elles en encore es est et etc ete etes
    etre eu eux faire fais fait faites faudrait faut fera ferai ferait font gens ici il ils j' jai je jusqu' l'
    la le les leur leurs lors lorsqu' lui m' ma mais me meme mes moi moins mon n' ne ni nos notre nous on
    ont ou par parce pas personne personnes peu peut peuvent peux plus plutot pour pourquoi pourrais pourrait
    pouvez pouvoir puis puisqu' qu' quand que quel quelle quelles quelqu' quels quest qui quoi quoiqu' s' sa
    sais sans savoir se selon sera serait ses si sinon soi soit sommes son sont sous suis sur t t' ta tant te
    tel tes toi ton toujours tous tout toute toutes tres trop tu un une va vais vas veut veux vont vos votre
    vous vrai vraiment y aimerais bonjour enfin franchement parfois souhaite stp svp voila voudrais
    """

  /// Who asks says nothing about what is asked.
  private static let englishTrades =
    """
    apprentice architect artisan baker bakery barber beautician beekeeper bookbinder brewer bricklayer builder butcher
    cafe carpenter caterer cleaner coach confectioner consultant cook craftsman craftswoman decorator designer
    developer electrician farmer florist freelancer gardener garage glazier grocer hairdresser illustrator jeweller
    joiner journalist landscaper locksmith mason mechanic musician optician osteopath painter photographer
    physiotherapist plasterer plumber potter printer programmer restaurant roofer saddler seamstress shoemaker tailor
    therapist tiler trainer translator upholsterer videographer vet waiter webdesigner welder winegrower winemaker
    """

  private static let frenchTrades =
    """
    apiculteur apicultrice architecte artisan artisane boucher bouchere boulanger boulangere boulangerie brasseur
    cafe carreleur charpentier coach coiffeur coiffeuse cordonnier couturier couturiere couvreur cuisinier cuisiniere
    consultant consultante decorateur decoratrice developpeur developpeuse ebeniste electricien electricienne
    estheticienne fleuriste formateur formatrice fromager fromagere garagiste graphiste illustrateur illustratrice
    imprimeur jardinier jardiniere jardinage journaliste libraire macon maraicher maraichere mecanicien menuisier
    menuisiere musicien opticien opticienne osteopathe patissier patissiere paysagiste peintre photographe plaquiste
    plombier poissonnier potier potiere redacteur redactrice restaurant restaurateur restauratrice salon serrurier
    sophrologue tapissier therapeute traducteur traductrice traiteur vigneron vigneronne vitrier webdesigner
    """

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func plurals(_ list: String) -> Set<String> {
    let names = words(list)
    return names.union(names.map { $0 + "s" })
  }
}
