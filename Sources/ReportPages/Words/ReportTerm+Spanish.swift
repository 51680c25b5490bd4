extension ReportTerm {
  /// The term in Spanish.
  var spanish: String {
    switch self {
    case .company: "la empresa"
    case .slips: "deslices de cada 100"
    case .likelyRange: "rango probable {range}"
    case .likelyAbove: "Probablemente por encima de la empresa"
    case .perhapsAbove: "Quizá por encima de la empresa"
    case .notAbove: "No por encima de la empresa"
    case .likely: "probable"
    case .perhaps: "quizá"
    case .no: "no"
    case .trendNew: "Nueva en este ciclo"
    case .trendNone: "Sin cambio claro desde {cycle}"
    case .trendFewer: "{points} deslices de cada 100 menos que en {cycle}"
    case .trendMore: "{points} deslices de cada 100 más que en {cycle}"
    case .firstHalf: "el primer semestre de {year}"
    case .secondHalf: "el segundo semestre de {year}"
    case .grave: "grave"
    case .serious: "seria"
    case .minor: "leve"
    case .ranked: "Por orden de deslices por gravedad (grave 5, seria 3, leve 1)"
    case .lure: "{choice}, en {situation}"
    case .quoted: "«{text}»"
    case .lureHead: "Lo que tienta"
    case .rest: "Las demás reglas de {pillar}, juntas"
    case .others:
      "Las demás reglas, en el mismo orden; lo que no está por encima es como en el resto"
    case .noneAbove:
      """
      Ninguna de las cinco reglas más graves está por encima de la empresa, y de las demás \
      ninguna lo está probablemente.
      """
    case .doThis: "Haz esto"
    case .minutes: "{n} minutos"
    case .tooFew: "Demasiado pocos para decir algo"
    case .tooFewWhy:
      """
      Una regla solo se cuenta cuando al menos cinco personas han decidido sobre ella. Así se \
      protege a las personas; no es culpa de nadie.
      """
    case .hiddenOne: "Oculta para proteger a las personas: {n} regla"
    case .hiddenMany: "Ocultas para proteger a las personas: {n} reglas"
    case .hiddenSquare: "oculto para proteger a las personas"
    case .untested: "Sin datos: nadie, o demasiado pocos, decidieron sobre estas reglas"
    case .madeOn: "Informe elaborado el {date}"
    case .withTeamsBelow: "con los equipos a su cargo"
    case .teamOf: "el equipo de {name}"
    case .theTop: "la cúpula"
    case .pillarMeaning: "Un pilar es un grupo de reglas"
    case .culture: "cultura"
    case .trust: "confianza"
    case .minimisation: "minimización"
    case .transparency: "transparencia"
    case .choice: "elección"
    case .security: "seguridad"
    case .sentenceRule: "La regla más grave es {rule}: {slips} deslices de cada 100."
    case .sentencePeak:
      """
      Lo que más sobresale de la empresa es {team} en {pillar}: {slips} deslices de cada 100; \
      la empresa, {company}.
      """
    case .sentenceNoPeak: "Ningún equipo supera en un cuarto a la empresa en ningún pilar."
    case .sentenceChange:
      """
      Desde {cycle}, lo que más ha cambiado es {pillar}: {now} deslices de cada 100; entonces, \
      {before}.
      """
    case .sentenceNoChange: "Ningún pilar ha cambiado claramente desde {cycle}."
    case .sentenceFirst: "Es el primer informe: no hay con qué compararlo."
    case .everybody: "toda la plantilla"
    case .topLevel: "alta dirección"
    case .topAndReports: "la cúpula y quienes dependen de ella"
    case .managers: "responsables"
    case .mixedLevel: "responsables y personal"
    case .staff: "personal"
    case .loop: "en un bucle de la lista"
    case .level: "Nivel {n}: {who}"
    case .levels: "Niveles {n}: {who}"
    case .done: "hecho"
    case .due: "pendiente"
    case .overdue: "fuera de plazo"
    case .away: "ausente"
    case .exempt: "exento"
    case .notAsked: "aún no le toca"
    }
  }
}
