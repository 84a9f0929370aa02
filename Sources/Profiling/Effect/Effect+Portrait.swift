import Language

extension Effect {
  /// What the ideal client gained.
  var portrait: Text {
    guard let client = new.idealClients.first else {
      return Text(
        en: "There is no ideal client yet: interview niche asks for whom to draw it.",
        fr: "Pas encore de client idéal : interview niche demande pour qui le dessiner.")
    }
    let gains = gains(client, over: old.idealClients.first)
    guard !gains.isEmpty else {
      return Text(en: "Your ideal client is as it was.", fr: "Votre client idéal reste le même.")
    }
    return Text(
      en: "Your ideal client gained \(Language.en.list(gains.map { $0[.en] })).",
      fr: "Votre client idéal gagne \(Language.fr.list(gains.map { $0[.fr] })).")
  }

  private func gains(_ client: IdealClient, over before: IdealClient?) -> [Text] {
    let signs = client.portrait == before?.portrait ? [] : [client.portrait]
    return [
      counted(
        signs + added(client.traits, before?.traits), Text(en: "trait", fr: "trait"), Text(en: "traits", fr: "traits")),
      counted(
        added(client.mustHave, before?.mustHave), Text(en: "reason to say yes", fr: "raison de dire oui"),
        Text(en: "reasons to say yes", fr: "raisons de dire oui")),
      counted(
        added(client.redFlags, before?.redFlags), Text(en: "warning sign", fr: "signal d’alerte"),
        Text(en: "warning signs", fr: "signaux d’alerte")),
      client.terms == nil || client.terms == before?.terms
        ? nil : Text(en: "terms for what they buy", fr: "des conditions selon les volumes"),
    ].compactMap(\.self)
  }

  private func added(_ lines: [Text], _ before: [Text]?) -> [Text] { lines.filter { !(before ?? []).contains($0) } }

  private func counted(_ lines: [Text], _ one: Text, _ many: Text) -> Text? {
    guard !lines.isEmpty else { return nil }
    return Text(en: Language.en.count(lines.count, one, many), fr: Language.fr.count(lines.count, one, many))
  }
}
