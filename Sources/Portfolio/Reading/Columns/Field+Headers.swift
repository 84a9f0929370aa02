import Language

extension Field {
  /// The headers under which a field is found, letters and digits only, without accents or case; the surest first.
  func headers(_ kind: ImportKind) -> [String] {
    switch self {
    case .name, .client: Self.names + (self == .client ? Self.codes : [])
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
        "coutdirect", "coutsdirects", "coutderevient", "coutdachat", "prixderevient", "achats", "expenses",
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
        "heurestravaillees", "heuresfacturables", "tempstotal",
      ]
    case .orders:
      [
        "orders", "commandes", "nbcommandes", "nbdecommandes", "nombredecommandes", "numberoforders", "ordercount",
        "nborders", "invoices", "factures", "nbfactures", "nombredefactures", "achatsnb", "transactions", "totalorders",
        "orderscount", "transactioncount", "paymentcount", "nombredachats", "nbachats", "nombredeventes",
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
        "retardmoyenjours",
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
        "statutpaiement", "statutdepaiement", "statutdupaiement", "etatfacture", "etatdelafacture", "etatdupaiement",
        "etatdepaiement",
      ]
    case .date:
      [
        "date", "datefacture", "datedefacture", "datedelafacture", "datedefacturation", "invoicedate", "dateofinvoice",
        "orderdate", "datecommande", "datedecommande", "datepiece", "datedelapiece", "transactiondate", "issued",
        "issuedate", "postingdate", "documentdate", "billingdate", "billdate", "datedemission", "dateemission",
        "emisele", "emisle", "factureele", "facturele", "datedevente", "saledate", "docdate",
      ]
    case .due:
      [
        "due", "duedate", "echeance", "dateecheance", "datedecheance", "echeancele", "paymentdue", "payableby",
        "datelimite", "datelimitedepaiement", "dueon", "dueindate", "datedue", "apayerle", "apayeravantle", "areglerle",
        "aregleravantle",
      ]
    case .paid:
      [
        "paid", "paiddate", "datepaid", "paymentdate", "dateofpayment", "paidon", "datedepaiement", "datepaiement",
        "paiement", "payele", "payeele", "paye", "payee", "ispaid", "reglement", "datereglement", "datedereglement",
        "regle", "reglee", "soldee", "reglele", "regleele", "encaissele", "encaisseele", "encaissement",
        "dateencaissement", "datedencaissement", "settled", "settleddate", "settlementdate", "settledon", "datesettled",
        "cleared", "cleardate", "cleareddate", "clearingdate", "receiveddate", "datereceived", "paymentreceived",
        "daterecu", "recule",
      ]
    case .amount:
      ["amountexcltax", "netamount", "amountnet", "totalopenamount", "invoicetotal", "billamount"] + Self.revenues
    default: []
    }
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
    "billingcompany",
  ]

  private static let names = [
    "name", "nom", "client", "customer", "raisonsociale", "nomclient", "nomduclient", "clientname", "customername",
    "denomination", "denominationsociale", "company", "companyname", "societe", "nomdelasociete", "entreprise",
    "account", "accountname", "enseigne", "organisation", "organization", "intitule", "intituleclient", "nomcomplet",
    "fullname", "nometprenom", "clients", "customers", "tiers", "nomdutiers", "nomtiers", "compte", "compteclient",
    "namecustomer", "nameclient", "customerfullname", "clientcompany", "nomraisonsociale", "raisonsocialenom",
    "nomsociete", "nomentreprise", "nomcommercial", "contactname", "displayname", "contact", "buyer", "acheteur",
    "billto", "debtor", "nomdefamille", "lastname", "surname", "familyname", "prenom", "firstname",
  ]

  private static let codes = [
    "clientid", "customerid", "idclient", "accountid", "codeclient", "clientcode", "customercode", "customernumber",
    "clientnumber", "customerno", "clientno", "numeroclient", "numclient", "noclient", "nclient", "refclient",
    "referenceclient", "custnumber", "identifiant", "siret", "siren", "code", "codetiers", "reference", "custid",
  ]

  private static let revenues = [
    "revenue", "caht", "ca", "chiffredaffairesht", "chiffredaffaires", "chiffreaffaires", "turnover", "sales",
    "netsales", "revenues", "totalrevenue", "totalsales", "salestotal", "revenuetotal", "catotal", "totalca",
    "catotalht", "caannuel", "caannuelht", "chiffredaffairestotal", "chiffredaffairesannuel", "totaldesventes",
    "totalventes", "totalspent", "totalspend", "amountspent", "lifetimespend", "totalbilled", "amountbilled",
    "billableamount", "totalinvoiced", "amountinvoiced", "totalfacture", "montantht", "totalht", "ht", "netrevenue",
    "montantfacture", "facture", "invoiced", "billed", "amount", "montant", "total", "totalamount", "invoiceamount",
    "montantnet", "ventes", "totalcommandes", "ordervalue", "spend", "spent", "value", "valeur", "totalttc",
    "montantttc", "ttc", "cattc", "gross", "prix", "price", "amountdue", "income",
  ]
}

/// Headers as people write them, made comparable.
enum HeaderKey {
  /// The header itself, then without what stands in parentheses, a year or a currency at its end.
  static func spellings(_ header: String) -> [String] {
    let bare = withoutParentheses(header)
    let all = [header] + (bare == header ? [] : [bare]) + [withoutUnit(bare)].compactMap(\.self)
    return all.map(key).filter { !$0.isEmpty }
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

  /// Nil where it does not end in a year (N is this one), a currency or thousands of one.
  private static func withoutUnit(_ header: String) -> String? {
    let text = header.trimmed
    let words = text.split(separator: " ")
    if words.count > 1, let last = words.last, multiple(last) != nil {
      let rest = words.dropLast()
      return (["en", "in"].contains(rest.last) ? rest.dropLast() : rest).joined(separator: " ")
    }
    if words.count > 1, words.last == "N" { return String(text.dropLast()) }
    if year(text) > 0 { return String(text.dropLast(4)) }
    let code = text.suffix(3).utf8
    if code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }) { return String(text.dropLast(3)) }
    return text.last.map { "€$£".contains($0) } == true ? String(text.dropLast()) : nil
  }

  /// The year of this century in which it ends; 0 where it does not.
  static func year(_ header: String) -> Int {
    let text = header.trimmed.suffix(4)
    guard text.utf8.count == 4, text.hasPrefix("20"), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return 0
    }
    return Int(text) ?? 0
  }

  static func key(_ header: String) -> String { header.folded.filter { $0.isLetter || $0.isNumber } }

  /// Whether its figures are rates.
  static func isRate(_ header: String) -> Bool {
    let key = key(header)
    return header.contains("%") || ["taux", "rate", "percent", "pourcent"].contains { key.contains($0) }
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
    let unit = String(word.dropFirst())
    guard ["€", "$", "£"].contains(unit) || known.contains(unit.uppercased()) else { return nil }
    return word.first == "M" ? 1_000_000 : ["k", "K"].contains(word.first) ? 1000 : nil
  }

  private static let known: Set = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "SEK", "NOK", "DKK", "PLN"]
}
