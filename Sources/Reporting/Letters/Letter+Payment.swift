import Language

/// A deposit, or payment in advance.
extension Letter.Topic {
  static func payment(isWe: Bool, isDeposit: Bool) -> [Text] {
    let change = isDeposit ? withDeposit : beforehand
    let start = isWe ? startOfOurs : startOfMine
    let opening = Text(en: start[.en] + " " + change[.en], fr: start[.fr] + " " + change[.fr])
    return [opening, inReturn, isWe ? otherwiseOfOurs : otherwiseOfMine, trust]
  }

  private static let startOfMine = Text(
    en: "So that your next orders have a firm place in my calendar, I am changing how they are paid.",
    fr: "Pour vous garantir une place dans mon planning, je change la façon de régler vos prochaines commandes.")

  private static let startOfOurs = Text(
    en: "So that your next orders have a firm place in our calendar, we are changing how they are paid.",
    fr: """
      Pour vous garantir une place dans notre planning, nous changeons la façon de régler vos prochaines commandes.
      """)

  private static let withDeposit = Text(
    en: "From [date], [30%] is payable with the order, and the balance [on delivery].",
    fr: "À partir du [date], un acompte de [30 %] est demandé à la commande, et le solde [à la livraison].")

  private static let beforehand = Text(
    en: "From [date], an order is paid when it is placed.",
    fr: "À partir du [date], une commande se règle au moment où elle est passée.")

  private static let inReturn = Text(
    en: "In return, [a reserved date, a discount of 2%, delivery first thing].",
    fr: "En retour, [une date réservée, une remise de 2 %, une livraison prioritaire].")

  private static let otherwiseOfMine = Text(
    en: "If another way suits you better, [a direct debit, smaller instalments], tell me, and we will find one.",
    fr:
      "Si une autre formule vous convient mieux, [un prélèvement, de petits versements], dites-le-moi : nous la trouverons."
  )

  private static let otherwiseOfOurs = Text(
    en: "If another way suits you better, [a direct debit, smaller instalments], tell us, and we will find one.",
    fr: """
      Si une autre formule vous convient mieux, [un prélèvement, de petits versements], dites-le-nous : nous la \
      trouverons ensemble.
      """)
}
