extension Phrase {
  /// The phrase in Spanish.
  var spanish: String {
    switch self {
    case .months:
      """
      \
      enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre
      """
    case .date: "{day} de {month} de {year}"
    case .firstHalf: "el primer semestre de {year}"
    case .secondHalf: "el segundo semestre de {year}"
    case .madeOn: "Hecho el {date}"
    case .done: "hecho"
    case .due: "pendiente"
    case .overdue: "vencido"
    case .away: "ausente"
    case .exempt: "exento"
    case .slips: "deslices de cada 100"
    case .readThis: "Cómo leer esto"
    case .teamReport: "Informe de equipo"
    case .managedBy: "Equipo de {manager}"
    case .startHere: "Empieza por aquí"
    case .trainingNow: "Formación, personas según su estado"
    case .priorityRules: "Reglas prioritarias en {cycle}"
    case .rulesNotPeople:
      """
      Reglas, nunca personas. Lo más grave, primero: por frecuencia y por daño.
      """
    case .others: "Las demás reglas, en el mismo orden"
    case .rest: "Otras reglas de este pilar, juntas"
    case .estimate: "mejor estimación"
    case .likely: "rango probable"
    case .organisation: "toda la organización"
    case .organisationMark: "organización {n}"
    case .likelyRange: "probable: {range}"
    case .compared: "toda la organización: {n}"
    case .chart:
      """
      {n} deslices de cada 100, probablemente entre {low} y {high}; toda la organización, \
      {organisation}
      """
    case .above: "Por encima de la organización"
    case .perhapsAbove: "Quizá por encima de la organización"
    case .within: "No por encima de la organización"
    case .sureYes: "¿Seguro? Sí"
    case .sureNotYet: "¿Seguro? Todavía no"
    case .fewerThan: "Menos que en {cycle}"
    case .moreThan: "Más que en {cycle}"
    case .fewerThanBefore: "Menos que antes"
    case .moreThanBefore: "Más que antes"
    case .noClearChange: "Sin cambio claro"
    case .newThisCycle: "Nueva en este ciclo"
    case .behind: "Lo que tienta"
    case .next: "Siguiente paso"
    case .minutes: "{n} min"
    case .tooFew: "Muy poco para decir algo"
    case .tooFewWhy:
      """
      Una regla solo se cuenta cuando al menos cinco personas han decidido sobre ella. Así \
      se protege a las personas; no es culpa de nadie.
      """
    case .hiddenOne: "Oculto para proteger a las personas: {n} regla"
    case .hiddenMany: "Oculto para proteger a las personas: {n} reglas"
    case .readSlips:
      """
      «Deslices de cada 100»: cuántas veces esperamos que este equipo incumpla la regla en \
      cien decisiones sobre ella. Un desliz raro que hace mucho daño puede ir por delante \
      de uno frecuente que hace poco.
      """
    case .readRange:
      """
      La barra contiene la cifra real nueve de cada diez veces; si es larga, todavía \
      sabemos poco. Donde no hay una cifra exacta es porque delataría lo que hizo cada \
      cual.
      """
    case .readSure:
      """
      «¿Seguro? Sí»: por encima de toda la organización, y difícilmente por azar. «Todavía \
      no»: podría ser azar.
      """
    case .whoSees: "Quién puede verlo"
    case .whoSeesTeam:
      """
      Quien dirige este equipo, sus superiores y RR. HH.; cada consulta queda anotada. \
      Cualquiera del equipo puede imprimir exactamente esto.
      """
    case .neverShown: "Qué no se muestra nunca"
    case .neverShownTeam:
      """
      Quién tuvo un desliz, las respuestas o notas de nadie, si un intento salió mal, ni \
      nada sobre menos de cinco personas. Los recuentos de formación dicen quién ha \
      acabado, no cómo le fue.
      """
    case .organisationReport: "Informe de la organización"
    case .topRules: "Las reglas que más importan en {cycle}"
    case .topRulesWhy: "Según cuánto se incumplen y cuánto daño hace eso."
    case .heatMap: "Equipos y pilares en {cycle}"
    case .heatMapWhy:
      """
      Deslices de cada 100. Cuanto más intenso el color, más por encima de la cifra de la \
      organización, en la primera fila.
      """
    case .team: "Equipo"
    case .wholeOrganisation: "Toda la organización"
    case .withTeamsBelow: "con los equipos a su cargo"
    case .shadeBelow: "menos"
    case .shadeSame: "más o menos igual"
    case .shadeAbove: "un cuarto más"
    case .shadeFar: "la mitad más"
    case .shadeTwice: "el doble o más"
    case .hiddenSquare: "oculto para proteger a las personas"
    case .moreTeamsOne: "Hay {n} equipo más que no se muestra aquí."
    case .moreTeamsMany: "Hay {n} equipos más que no se muestran aquí."
    case .noTeams: "Todavía no hay nada que contar de los equipos."
    case .untested: "Sin datos: nadie, o muy poca gente, decidió sobre estas reglas"
    case .untestedNone: "De todas las reglas hay datos."
    case .progressByLevel: "Formación por nivel"
    case .level: "Nivel"
    case .people: "personas"
    case .readMap:
      """
      Cada número dice cuántas veces se espera que un equipo incumpla las reglas de un \
      pilar en cien decisiones. Una raya oculta lo que decidieron menos de cinco personas. \
      Las filas siguen los deslices y su daño: dicen dónde ayudar, no quién es bueno.
      """
    case .whoSeesOrganisation:
      """
      RR. HH., la persona responsable de privacidad y cada responsable en lo suyo; cada \
      consulta queda anotada.
      """
    case .neverShownOrganisation:
      """
      Las respuestas o notas de nadie, si un intento salió mal, ni nada sobre menos de \
      cinco personas.
      """
    }
  }
}
