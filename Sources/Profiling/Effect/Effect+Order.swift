import Interviewing
import Language
import Trees

extension Effect {
  /// Where the matrix puts those that moved in it.
  var positioning: Text {
    let placed = (new.matrix?.positions ?? []).filter { $0.zone != nil }
    let moved = placed.filter { old.matrix?.position($0.name) != $0 }
    guard !placed.isEmpty else {
      return Text(
        en: "Nobody has a place in the matrix yet: more ratings are needed.",
        fr: "Personne n’a encore sa place dans la matrice : il faut plus de notes.")
    }
    guard !moved.isEmpty else { return Text(en: "Nothing moved in the matrix.", fr: "Rien n’a bougé dans la matrice.") }
    let places = moved.map(place)
    return Text(
      en: "Positioning puts \(Language.en.list(places.map { $0[.en] })).",
      fr: "Votre position place \(Language.fr.list(places.map { $0[.fr] })).")
  }

  private func place(_ position: Matrix.Position) -> Text {
    guard let zone = position.zone, let strength = position.strength.value, let appeal = position.attractiveness.value
    else { return Text.segment(position.name) }
    let (name, figure) = (Text.segment(position.name), { (value: Double) in Language.en.number(value, decimals: 0) })
    return Text(
      en: "\(name[.en]) in the \(zone.rawValue) zone (strength \(figure(strength)), attractiveness \(figure(appeal)))",
      fr: """
        \(name[.fr]) dans la zone \(Language.fr.quoted(zone.label[.fr])) (forces \(figure(strength)), attrait \
        \(figure(appeal)))
        """)
  }

  /// Which variable counts most for the value of a client.
  var value: Text {
    guard let now = new.value?.variables, let first = now.first?.label else {
      return Text(
        en: "Without an objective nothing can be ordered: interview objective asks for it.",
        fr: "Sans objectif, rien à mettre dans l’ordre : interview objective le demande.")
    }
    guard let before = old.value?.variables, before != now else {
      return Text(
        en: "The order stays as it was: first of all \(first[.en]).",
        fr: "L’ordre reste le même : d’abord \(first[.fr]).")
    }
    guard let was = before.first?.label, was != first else {
      let risen = now.filter { (now.firstIndex(of: $0) ?? 0) < (before.firstIndex(of: $0) ?? 0) }.map(\.label)
      return Text(
        en: "Still first: \(first[.en]). Moved up: \(Language.en.list(risen.map { $0[.en] })).",
        fr: "Toujours en premier : \(first[.fr]). En hausse : \(Language.fr.list(risen.map { $0[.fr] })).")
    }
    return Text(
      en: "What counts most for the value of a client is now \(first[.en]), no longer \(was[.en]).",
      fr: "Ce qui compte le plus dans la valeur d’un client, c’est maintenant \(first[.fr]), et non plus \(was[.fr]).")
  }

  /// Where everything stands after a review that may well confirm it all; what moved is `Movement`.
  var review: Text {
    guard let segment = new.niche?.segment else {
      return Text(
        en: "No niche is chosen yet: interview niche goes on there.",
        fr: "Aucune niche n’est encore choisie : interview niche reprend là.")
    }
    let name = Text.segment(segment)
    return Movement.between(old, new).isEmpty
      ? Text(
        en: "The review moved no conclusion: your niche stays with \(name[.en]).",
        fr: "Le bilan n’a déplacé aucune conclusion : votre niche reste écrite pour \(name[.fr]).")
      : Text(
        en: "After the review, your niche is written for \(name[.en]).",
        fr: "Après ce bilan, votre niche s’écrit pour \(name[.fr]).")
  }
}
