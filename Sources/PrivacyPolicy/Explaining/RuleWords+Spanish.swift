extension RuleWords {
  /// The words in Spanish.
  static let spanish = RuleWords(
    when: "Se aplica cuando {what}.",
    always: "Se aplica siempre.",
    must: "Entonces {what}.",
    forbidden: "Eso no se puede hacer.",
    unless: "Aun así está bien cuando {what}.",
    orWhen: ", o cuando ",
    or: "o",
    nothing: "nada",
    compatible: "la que tenía al obtenerse u otra compatible",
    registeredDays: "el que dice el registro para la finalidad",
    names: [
      "op": "lo que se hace", "data": "la información", "purpose": "la finalidad",
      "origin": "la finalidad con que se obtuvo", "subject": "la persona afectada",
      "recipient": "quien lo recibe", "basis": "la base legal",
      "art9": "el motivo especial", "consent": "lo que dijo la persona",
      "notice": "lo que se le cuenta a la gente", "channel": "la vía",
      "measure": "la protección", "place": "el destino",
      "grounds": "el motivo de quien lo hace", "event": "lo que ha pasado",
      "response": "lo que se hace al respecto", "ask": "la manera de preguntar",
      "risk": "el riesgo para las personas", "keep_days": "el número de días que se guarda",
      "hours": "el número de horas desde la primera sospecha",
      "authority_hours": "el número de horas desde que se supo",
    ],
    columns: [
      .data: "lo que dice el registro para la finalidad",
      .recipient: "alguien a quien el registro nombra para la finalidad",
      .subject: "alguien a quien el registro nombra para la finalidad",
    ],
    isOne: Forms(states: "{name} es {values}", demands: "{name} tiene que ser {values}"),
    includes: Forms(
      states: "{name} incluye {values}", demands: "{name} tiene que incluir {values}"),
    isNot: Forms(states: "{name} no es {values}", demands: "{name} no puede ser {values}"),
    isOther: Forms(
      states: "{name} es algo distinto de {values}",
      demands: "{name} tiene que ser algo distinto de {values}"),
    excludes: Forms(
      states: "{name} no incluye {values}", demands: "{name} no puede incluir {values}"),
    isOnly: Forms(
      states: "{name} es {values} y nada más",
      demands: "{name} tiene que ser {values} y nada más"),
    isBeyond: Forms(
      states: "{name} es algo más que {values}",
      demands: "{name} tiene que ser algo más que {values}"),
    atMost: Forms(
      states: "{name} es como mucho {values}", demands: "{name} puede ser como mucho {values}"),
    atLeast: Forms(
      states: "{name} es al menos {values}", demands: "{name} tiene que ser al menos {values}"))
}
