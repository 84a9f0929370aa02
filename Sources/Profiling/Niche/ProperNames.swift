/// Names that often begin a kind of clients, a tool or a skill, and so keep their capital.
///
/// Only those that are no everyday word beside: "Nice" and "Word" are left out. What is missing costs a capital letter
/// that the user can put back.
enum ProperNames {
  static func contains(_ word: String) -> Bool { all.contains(word) }

  private static let all: Set<String> = Set(
    """
    Paris London Lyon Marseille Bordeaux Toulouse Nantes Lille Rennes Strasbourg Brussels Bruxelles Geneva Genève
    Montreal Montréal Dublin Berlin Madrid Europe Africa Asia America France England Britain Scotland Wales Ireland
    Germany Belgium Switzerland Canada Quebec Québec Brittany Normandy Provence
    French English German British American European Belgian Swiss Canadian Irish Scottish Welsh Spanish Italian Dutch
    Portuguese Polish African Asian Chinese Japanese Indian Parisian Jewish Muslim Catholic
    Parisiens Parisiennes Français Françaises Belges Suisses Québécois Québécoises Bretons Bretonnes Lyonnais
    Lyonnaises Marseillais Bordelais Toulousains Nantais Européens Africains Anglais Allemands Espagnols Italiens
    Amazon Airbnb Android Canva Doctolib Etsy Excel Facebook Google Instagram Leboncoin Linux Microsoft Odoo Outlook
    Pennylane Salesforce Shopify Uber Vinted Wikipedia Wikipédia Windows Montessori Erasmus
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October
    November December Christmas Easter Noël Pâques
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
