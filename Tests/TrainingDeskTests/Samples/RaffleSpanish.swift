/// The Spanish of the raffle situation; it stands in the library only where an example names it.
enum RaffleSpanish {
  static let files = [RaffleLibrary.spanish: text]

  static let text = """
    format: 1
    lang: es
    for: {id: raffle, version: 1}
    text:
      title: {of: h181935, t: "La pecera del sorteo"}
      brief: {of: hf1ea1b, t: "Llevas el boletín de Lucero, una tienda que manda plantas a casa."}
      meters.trust.title: {of: hade924, t: "Confianza"}
      cast.ana.name: {of: h2e4e63, t: "Ana Ruiz"}
      cast.ana.short: {of: hdea210, t: "Ana"}
      cast.ana.role: {of: h8de4e0, t: "Ventas"}
      artefacts.cards.title: {of: he7f95e, t: "En la pecera"}
      artefacts.cards.body: {of: h903c1a, t: "Gana una carretilla"}
      scenes.bowl.say.0: {of: h11bb8b, t: "{ana} te deja la pecera en la mesa. «El boletín sale a las diez», dice."}
      scenes.bowl.mailing.ask: {of: hd92c6c, t: "¿Quién recibe el boletín?"}
      scenes.bowl.mailing.cards.text: {of: h628c78, t: "Toda la pecera. Ya nos conocen."}
      scenes.bowl.mailing.cards.feedback: {of: h808772, t: "Querían una carretilla."}
      scenes.bowl.mailing.readers.text: {of: h3c6993, t: "Solo quien lo pidió."}
      scenes.bowl.mailing.readers.feedback: {of: h4b7e96, t: "Lo habían pedido."}
      scenes.sent.say.0: {of: h262dfd, t: "El boletín va de camino."}
      scenes.sent.end.title: {of: hc16bc8, t: "Enviado"}

    """
}
