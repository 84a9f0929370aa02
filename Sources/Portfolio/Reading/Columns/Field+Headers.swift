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
    "referenceclient", "custnumber", "companynumber", "identifiant", "siret", "siren", "code", "codetiers",
    "reference", "custid",
  ]

  private static let revenues = [
    "revenue", "caht", "ca", "chiffredaffairesht", "chiffredaffaires", "chiffreaffaires", "turnover", "sales",
    "netsales", "revenues", "totalrevenue", "totalsales", "salestotal", "revenuetotal", "catotal", "totalca",
    "catotalht", "caannuel", "caannuelht", "chiffredaffairestotal", "chiffredaffairesannuel", "totaldesventes",
    "totalventes", "totalspent", "totalspend", "amountspent", "lifetimespend", "totalbilled", "amountbilled",
    "billableamount", "totalinvoiced", "amountinvoiced", "totalfacture", "montantht", "totalht", "ht", "netht",
    "baseht", "netrevenue", "montantfacture", "amount", "montant", "total", "totalamount", "invoiceamount",
    "montantnet", "ventes",
    "totalcommandes", "ordervalue", "spend", "spent", "value", "valeur", "totalttc", "montantttc", "ttc", "cattc",
    "gross", "prix", "price", "amountdue", "income", "montanttotalht", "montanttotalttc", "brut", "ordertotal",
    "ordertotalamount", "facture", "invoiced", "billed", "carealise", "cafacture", "canet", "annualsales",
    "annualturnover", "chiffredaffairesannuelht", "honoraires", "recettes", "facturation", "totaldepense", "sumofsales",
    "sumofamount", "sumofrevenue", "sumoftotal", "sommedemontant", "sommedeca", "sommedetotal", "sommedeventes",
    "totalincome", "taxablevalue",
  ]
}
