import Language

extension Field {
  /// The headers under which a field is found, letters and digits only, without accents or case; the surest first.
  func headers(_ kind: ImportKind) -> [String] {
    switch self {
    case .name: Self.names
    case .client: Self.clients + Self.names + Self.codes.filter { !["code", "reference", "identifiant"].contains($0) }
    case .id where kind == .invoices: Self.codes.filter { code in Self.ofClients.contains { code.contains($0) } }
    case .id: ["id"] + Self.codes
    case .segment:
      [
        "segment", "segmentation", "typedeclient", "typeclient", "clienttype", "customertype", "categorie", "category",
        "secteur", "sector", "secteurdactivite", "industry", "activite", "groupe", "group", "type", "famille",
      ]
    case .region:
      [
        "region", "zone", "territory", "territoire", "secteurgeographique", "departement", "pays", "country", "state",
        "county", "ville", "city", "location",
      ]
    case .size: ["size", "taille", "effectif", "effectifs", "employees", "headcount", "companysize", "nbsalaries"]
    case .revenue: Self.revenues
    case .cost:
      [
        "cost", "costs", "directcost", "directcosts", "cogs", "costofsales", "costofgoodssold", "cout", "couts",
        "coutdirect", "coutsdirects", "coutderevient", "coutderevientht", "coutdachat", "prixderevient", "achats",
        "expenses", "achatsconsommes", "coutdesventes", "coutsdesventes",
      ]
    case .margin:
      [
        "margin", "marge", "grossmargin", "margebrute", "margecommerciale", "grossprofit", "profit", "benefice",
        "tauxdemarge", "marginrate", "margepourcent", "marginpercent", "margecoutdirect", "netincome",
      ]
    case .costToServe:
      [
        "costtoserve", "servicecost", "servingcost", "coutdeservice", "coutduservice", "coutsdeservice", "coutaservir",
        "fraisdeservice",
      ]
    case .hours:
      [
        "hours", "heures", "hrs", "timespent", "tempspasse", "heurespassees", "nbheures", "hoursspent", "temps",
        "totalhours", "billablehours", "hoursworked", "workedhours", "heurestotales", "totalheures", "nombredheures",
        "heurestravaillees", "heuresfacturables", "tempstotal", "timehrs", "timehours",
        "hrsworked", "nbreheures", "nombreheures", "dureeh", "dureeheures", "tempsheures",
      ]
    case .orders:
      [
        "orders", "commandes", "nbcommandes", "nbdecommandes", "nombredecommandes", "numberoforders", "ordercount",
        "nborders", "invoices", "factures", "nbfactures", "nombredefactures", "achatsnb", "transactions", "totalorders",
        "orderscount", "nooforders", "numberorders", "numbercommandes", "transactioncount", "paymentcount",
        "nombredachats", "nbachats", "nombredeventes",
      ]
    default: behaviour(kind)
    }
  }

  private func behaviour(_ kind: ImportKind) -> [String] {
    switch self {
    case .daysLate:
      [
        "dayslate", "retard", "retardjours", "joursderetard", "retardmoyen", "retarddepaiement", "latedays",
        "dayspastdue", "overduedays", "dayslateaverage", "averagedayslate", "dayslateavg", "daysbeyondterms",
        "retardmoyenjours", "avgdayslate", "daysoverdue", "avgdaysoverdue", "averagedaysoverdue", "retardenjours",
        "retardmoyenenjours",
      ]
    case .negotiation: ["negotiation", "negociation", "haggling", "marchandage"]
    case .changes:
      ["changes", "orderchanges", "changements", "modifications", "modificationsdecommande", "changementsdecommande"]
    case .support:
      ["support", "supporthours", "heuresdesupport", "heuressupport", "sav", "assistance", "heuresdassistance"]
    case .decision:
      [
        "decision", "decisiondays", "daystodecide", "delaidedecision", "dureededecision", "salescycle", "cycledevente",
        "joursdedecision",
      ]
    case .standard: ["standard", "standardoffer", "offrestandard", "isstandard"]
    case .ease: ["ease", "facilite", "aisance", "easytoworkwith", "facile"]
    case .potential: ["potential", "potentiel", "potentielca", "potentialrevenue", "capotentiel"]
    case .since:
      [
        "since", "clientdepuis", "depuis", "customersince", "clientsince", "firstorder", "premierecommande",
        "premierefacture", "datedecreation", "datecreation", "created", "createdat", "creele", "dateentree",
        "datedentree", "startdate", "firstpurchase", "premierachat", "firstvisit", "dateadded", "datecreated",
        "creeele", "datedajout",
      ]
    case .referrals:
      ["referrals", "recommandations", "referred", "parrainages", "nbrecommandations", "clientsrecommandes"]
    case .reputation: ["reputation", "notoriete", "prestige", "image"]
    case .currency: ["currency", "devise", "monnaie", "currencycode", "codedevise"]
    case .status:
      [
        "status", "statut", "etat", "invoicestatus", "paymentstatus", "statutfacture", "statutdelafacture",
        "statutpaiement", "orderstatus", "financialstatus", "dealstage", "statutcommande", "statutdelacommande",
        "etatcommande", "etatdelacommande", "statutdepaiement", "statutdupaiement", "etatfacture", "etatdelafacture",
        "etatdupaiement", "etatdepaiement",
      ]
    case .date:
      [
        "date", "datefacture", "datedefacture", "datedelafacture", "datedefacturation", "datefacturation",
        "invoicedate",
        "dateofinvoice", "invoicedon", "datepiece", "datedelapiece", "transactiondate", "issued",
        "issuedate", "postingdate", "documentdate", "billingdate", "billdate", "datedemission", "dateemission",
        "emisele", "emisle", "factureele", "facturele", "datedevente", "saledate", "docdate", "dateissued", "orderdate",
        "datecommande", "datedecommande",
      ]
    case .due:
      [
        "due", "duedate", "echeance", "dateecheance", "datedecheance", "echeancele", "paymentdue", "payableby",
        "datelimite", "datelimitedepaiement", "dueon", "dueindate", "datedue", "apayerle", "apayeravantle", "areglerle",
        "aregleravantle",
      ]
    case .paid:
      // Those that name a day first.
      [
        "paiddate", "datepaid", "paymentdate", "dateofpayment", "paidon", "datedepaiement", "datepaiement", "payele",
        "payeele", "datereglement", "datedereglement", "reglele", "regleele", "paidat", "lastpaymentdate", "encaissele",
        "encaisseele", "dateencaissement", "datedencaissement", "settleddate", "settlementdate", "settledon",
        "datesettled", "cleardate", "cleareddate", "clearingdate", "receiveddate", "datereceived", "daterecu", "recule",
        "paid", "paiement", "paye", "payee", "ispaid", "reglement", "regle", "reglee", "soldee", "encaissement",
        "settled", "cleared", "paymentreceived",
      ]
    case .amount:
      [
        "lineamount", "linetotal", "montantligne", "totalligne", "amountexcltax", "netamount", "amountnet",
        "totalopenamount", "invoicetotal", "billamount",
      ] + Self.revenues
    default: []
    }
  }

  /// What is called net or a subtotal is without tax, and comes before what only says that it is an amount; unless a
  /// discount or a fee stands beside it, which may be off or still to come off.
  static func beside(_ headers: [String], _ names: [String]) -> [String] {
    let keys = headers.map(HeaderKey.key)
    guard !keys.contains(where: deductions.contains), let place = names.firstIndex(where: amounts.contains) else {
      return names
    }
    return ["linesubtotal"] + names[..<place] + netOfTax + names[place...]
  }

  private static let amounts: Set = ["amount", "montant", "total", "gross"]
  private static let netOfTax = [
    "net", "nettotal", "totalnet", "subtotal", "soustotal", "subtotalamount", "montantnet", "ordersubtotal",
    "taxableamount",
  ]
  private static let deductions: Set = [
    "fee", "fees", "frais", "commission", "commissions", "discount", "discounts", "remise", "remises", "rabais",
    "reduction",
  ]

  /// The fields whose own name a header is.
  static func owners(_ kind: ImportKind) -> [String: Set<Field>] {
    var owners: [String: Set<Field>] = [:]
    for field in of(kind) {
      for name in field.headers(kind) { owners[name, default: []].insert(field) }
    }
    return owners
  }

  static let givenNames = [
    "prenom", "prenoms", "firstname", "givenname", "forename", "prenomclient", "prenomduclient", "clientfirstname",
    "customerfirstname", "billingfirstname",
  ]

  static let familyNames = [
    "nom", "nomdefamille", "lastname", "surname", "familyname", "nomclient", "nomduclient", "clientlastname",
    "customerlastname", "billinglastname", "name",
  ]

  static let companies = [
    "raisonsociale", "company", "companyname", "societe", "nomsociete", "nomdelasociete", "entreprise", "nomentreprise",
    "organisation", "organization", "denomination", "denominationsociale", "enseigne", "clientcompany",
    "billingcompany", "client", "clients", "clientname", "customer", "customers", "customername", "accountname",
    "tiers", "nomdutiers", "nomtiers", "buyer", "acheteur", "billto",
  ]

  /// What a list of invoices calls them, where a name may be the invoice's own.
  private static let clients = [
    "client", "customer", "clientname", "customername", "nomclient", "nomduclient", "billingname", "billto",
  ]

  private static let names = [
    "name", "nom", "client", "customer", "raisonsociale", "nomclient", "nomduclient", "clientname", "customername",
    "denomination", "denominationsociale", "company", "companyname", "societe", "nomdelasociete", "entreprise",
    "account", "accountname", "enseigne", "organisation", "organization", "intitule", "intituleclient", "nomcomplet",
    "fullname", "nometprenom", "clients", "customers", "tiers", "nomdutiers", "nomtiers", "compte", "compteclient",
    "namecustomer", "nameclient", "customerfullname", "clientcompany", "nomraisonsociale", "raisonsocialenom",
    "nomsociete", "nomentreprise", "nomcommercial", "contactname", "displayname", "contact", "buyer", "acheteur",
    "billto", "debtor", "rowlabels", "etiquettesdelignes", "partyname", "soldto", "billingname", "nomdelentreprise",
    "destinataire", "patient", "clientsociete", "societeclient", "nomdefamille", "lastname", "surname", "familyname",
    "prenom", "firstname",
  ]

  /// What the number of a client has in its name, and the number of an invoice has not.
  private static let ofClients = ["client", "cust", "account", "tiers"]

  private static let codes = [
    "clientid", "customerid", "idclient", "accountid", "codeclient", "clientcode", "customercode", "customernumber",
    "clientnumber", "customerno", "clientno", "numeroclient", "numclient", "noclient", "nclient", "refclient",
    "referenceclient", "custnumber", "companynumber",
    "identifiant", "siret", "siren", "code", "codetiers", "reference", "custid",
  ]

  private static let revenues = [
    "revenue", "caht", "ca", "chiffredaffairesht", "chiffredaffaires", "chiffreaffaires", "turnover", "sales",
    "netsales", "revenues", "totalrevenue", "totalsales", "salestotal", "revenuetotal", "catotal", "totalca",
    "catotalht", "caannuel", "caannuelht", "chiffredaffairestotal", "chiffredaffairesannuel", "totaldesventes",
    "totalventes", "totalspent", "totalspend", "amountspent", "lifetimespend", "totalbilled", "amountbilled",
    "billableamount", "totalinvoiced", "amountinvoiced", "totalfacture", "montantht", "totalht", "ht", "netht",
    "baseht", "netrevenue",
    "montantfacture", "amount", "montant", "total", "totalamount", "invoiceamount", "montantnet", "ventes",
    "totalcommandes", "ordervalue", "spend", "spent", "value", "valeur", "totalttc", "montantttc", "ttc", "cattc",
    "gross", "prix", "price", "amountdue", "income", "montanttotalht", "montanttotalttc", "brut", "ordertotal",
    "ordertotalamount", "facture", "invoiced", "billed", "carealise", "cafacture", "canet", "annualsales",
    "annualturnover", "chiffredaffairesannuelht", "honoraires", "recettes", "facturation", "totaldepense", "sumofsales",
    "sumofamount", "sumofrevenue", "sumoftotal", "sommedemontant", "sommedeca", "sommedetotal", "sommedeventes",
    "totalincome", "taxablevalue",
  ]
}

/// Headers as people write them, made comparable.
enum HeaderKey {
  /// The header itself, then without what stands in parentheses, a year or a currency at its end.
  static func spellings(_ header: String) -> [String] {
    let bare = withoutParentheses(header)
    let all = [header] + (bare == header ? [] : [bare]) + [withoutUnit(bare)].compactMap(\.self)
    let keys = all.map(key).filter { !$0.isEmpty }
    let plain = withoutUnits(bare)
    let more = [key(plain)] + withoutTax(plain)
    return more.reduce(into: keys) { keys, key in if !key.isEmpty, !keys.contains(key) { keys.append(key) } }
  }

  /// `Total excl. VAT` as `totalht` and `total`, `Total incl. VAT` as `totalttc` and `total`.
  private static func withoutTax(_ header: String) -> [String] {
    let words = plainWords(header)
    guard let place = words.firstIndex(where: { taxedWords[$0] != nil }), let isTaxed = taxedWords[words[place]] else {
      return []
    }
    let behind = words[(place + 1)...].drop { ["of", "de"].contains($0) }
    let isWhole = wholeTaxWords.contains(words[place])
    guard isWhole || behind.first.map(taxes.contains) == true else { return [] }
    let rest = (words[..<place] + (isWhole ? behind : behind.dropFirst())).joined()
    return rest.isEmpty ? [] : [rest + (isTaxed ? "ttc" : "ht"), rest]
  }

  /// Whether a tax is in what they speak of.
  private static let taxedWords = [
    "excl": false, "exc": false, "excluding": false, "exclusive": false, "ex": false, "hors": false, "before": false,
    "ht": false, "htva": false, "incl": true, "inc": true, "including": true, "inclusive": true, "ttc": true,
    "tvac": true,
  ]
  /// Those that name the tax too.
  private static let wholeTaxWords: Set = ["ht", "htva", "ttc", "tvac"]
  private static let taxes: Set = [
    "tax", "taxes", "vat", "gst", "hst", "pst", "qst", "tva", "tps", "tvq", "taxe", "salestax", "mwst",
  ]

  /// Whether its figures are a tax.
  static func isTax(_ header: String) -> Bool {
    let words = plainWords(header)
    return words.contains(where: taxes.contains) && !words.contains { taxedWords[$0] != nil }
      && words.allSatisfy {
        taxes.contains($0) || ["amount", "montant", "total", "sales", "cout", "cost", "de", "la"].contains($0)
      }
  }

  private static func plainWords(_ header: String) -> [String] {
    header.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// How little a header is to be trusted beside others.
  enum Doubt: Int {
    /// An amount that is said to be without tax.
    case certain
    case none
    /// In parentheses stands what nobody knows, or the tax is in it.
    case unexplained
    /// It says that it is another thing, such as last year's.
    case another
  }

  static func doubt(_ header: String, of form: Field.Form) -> Doubt {
    let words = plainWords(header)
    let isPast = zip(words, words.dropFirst()).contains { $0 == "n" && $1.first?.isNumber == true }
    if isPast || words.dropFirst().contains(where: (form == .text ? codes : asides).contains) { return .another }
    if form == .amount, let isTaxed = words.lazy.compactMap({ taxedWords[$0] }).first {
      return isTaxed ? .unexplained : .certain
    }
    guard let open = header.firstIndex(where: { "([".contains($0) }) else { return .none }
    let inside = self.words(String(header[open...]))
    return inside.allSatisfy(isKnown) ? .none : .unexplained
  }

  private static func isKnown(_ word: Substring) -> Bool {
    isUnit(word) || endingYear(word) > 0 || TimeUnit(String(word)) != nil || taxedWords[String(word).folded] != nil
      || taxes.contains(String(word).folded)
      || ["n", "%", "actual", "reel", "this", "year", "in", "en"].contains(String(word).folded)
  }

  private static let asides = others.union([
    "previous", "prior", "last", "precedent", "precedente", "dernier", "derniere", "passe", "passee", "rank", "rang",
    "max", "maximum", "cible",
  ])
  private static let codes: Set = ["code", "id", "identifiant", "ref", "reference", "number", "numero"]

  /// Without years and currencies, wherever they stand: `CA 2025 HT`, `CA en €`.
  private static func withoutUnits(_ header: String) -> String {
    let words = header.split(separator: " ").filter { !isUnit($0) }.map { endingYear($0) > 0 ? $0.dropLast(4) : $0 }
      .filter { !$0.isEmpty }
    return (["en", "in"].contains(words.last) ? words.dropLast() : words).joined(separator: " ")
  }

  private static func isUnit(_ word: Substring) -> Bool {
    multiple(word) != nil || ["€", "$", "£", "euros"].contains(word) || known.contains(String(word))
  }

  private static func withoutParentheses(_ header: String) -> String {
    var (text, rest) = ("", header[...])
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      text += rest[..<open]
      let end = rest[open...].firstIndex(of: rest[open] == "(" ? ")" : "]")
      text += end == nil ? rest[open...open] : " "
      rest = rest[rest.index(after: end ?? open)...]
    }
    return text + rest
  }

  /// Nil where it does not end in a year (N is this one) or a currency, with a space before it or none.
  private static func withoutUnit(_ header: String) -> String? {
    let text = header.trimmed
    let words = text.split(separator: " ")
    if words.count > 1, words.last == "N" { return String(text.dropLast()) }
    if words.last.map(endingYear) ?? 0 > 0 { return String(text.dropLast(4)) }
    let code = text.suffix(3).utf8
    if code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }) { return String(text.dropLast(3)) }
    return text.last.map { "€$£".contains($0) } == true ? String(text.dropLast()) : nil
  }

  /// The year of this century in which its last word with one ends; 0 where there is none.
  static func year(_ header: String) -> Int {
    header.split(separator: " ").reversed().lazy.map(endingYear).first { $0 > 0 } ?? 0
  }

  private static func endingYear(_ word: Substring) -> Int {
    let text = word.suffix(4)
    guard text.utf8.count == 4, text.hasPrefix("20"), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return 0
    }
    return Int(text) ?? 0
  }

  /// `Customer #` is a number as `Customer number` is.
  static func key(_ header: String) -> String {
    header.replacing("#", with: "number").folded.filter { $0.isLetter || $0.isNumber }
  }

  /// Whether its figures are rates.
  static func isRate(_ header: String) -> Bool {
    let key = key(header)
    return header.contains("%") || ["taux", "rate", "percent", "pourcent"].contains { key.contains($0) }
  }

  /// Whether its figures are no money of the past, but numbers of things, or what was hoped for.
  static func isNoMoney(_ header: String) -> Bool {
    isRate(header) || isTax(header) || words(header).dropFirst().contains { others.contains(String($0).folded) }
  }

  static func isQuantity(_ header: String) -> Bool { quantities.contains(key(header)) }

  private static let quantities: Set = ["qty", "quantity", "quantite", "qte", "units", "unites"]
  private static let others = quantities.union([
    "nb", "nombre", "count", "budget", "prevu", "prevision", "previsionnel", "forecast", "objectif", "target",
  ])

  /// The unit of time that its figures count: minutes in `Temps (min)`; nil where it says none.
  static func time(_ header: String) -> TimeUnit? {
    words(header).lazy.reversed().compactMap { TimeUnit(String($0)) }.first
  }

  /// The currency that a header names: `CA (USD)`, `Revenue $`, `CA (k€)`.
  static func currency(_ header: String) -> Currency? {
    let units = words(header).dropFirst().map { multiple($0) == nil ? String($0) : String($0.dropFirst()) }
    return units.lazy.filter { !["HT", "TTC"].contains($0) && ($0.count == 1 || known.contains($0)) }
      .compactMap { Currency($0) }.first
  }

  /// What its figures count: 1000 in `CA (k€)` and `Revenue (in thousands)`, a million in `CA (M€)`.
  static func scale(_ header: String) -> Double { words(header).dropFirst().lazy.compactMap(multiple).first ?? 1 }

  private static func words(_ header: String) -> [Substring] { header.split { " ()[]/-_".contains($0) } }

  private static func multiple(_ word: Substring) -> Double? {
    switch word.lowercased() {
    case "k", "milliers", "thousand", "thousands": return 1000
    case "million", "millions": return 1_000_000
    default: break
    }
    if word.hasSuffix("000"), word.dropLast(3).allSatisfy({ "€$£'’".contains($0) }) { return 1000 }
    let unit = String(word.dropFirst())
    guard ["€", "$", "£"].contains(unit) || known.contains(unit.uppercased()) else { return nil }
    return word.first == "M" ? 1_000_000 : ["k", "K"].contains(word.first) ? 1000 : nil
  }

  private static let known: Set = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "SEK", "NOK", "DKK", "PLN"]
}
