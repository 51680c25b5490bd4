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
    case .readThis: "Cómo leer esto"
    case .teamReport: "Informe de equipo"
    case .managedBy: "Equipo de {manager}"
    case .startHere: "Empieza por aquí"
    case .trainingNow: "Formación a {date}, personas según su estado"
    case .priorityRules: "Reglas prioritarias en {cycle}"
    case .rulesNotPeople: "Reglas, nunca personas."
    case .estimate: "mejor estimación"
    case .likelyBar: "rango probable"
    case .scale: "cada línea: de 0 a 100"
    case .organisation: "empresa"
    case .organisationMark: "empresa {n}"
    case .compared: "la empresa: {n}"
    case .chart:
      """
      {n} deslices de cada 100, probablemente entre {low} y {high}; la empresa, {organisation}; \
      la línea va de 0 a 100
      """
    case .readSlips:
      """
      «Deslices de cada 100»: cuántas veces esperamos que este equipo incumpla la regla en \
      cien decisiones sobre ella. Un desliz raro que hace mucho daño puede ir por delante \
      de uno frecuente que hace poco.
      """
    case .readRange:
      """
      La barra es el rango probable: contiene la cifra real nueve de cada diez veces. Si es \
      larga, todavía sabemos poco.
      """
    case .readSure:
      """
      «Probablemente por encima de la empresa»: de todas las afirmaciones así sobre un equipo se \
      espera que, como mucho, una de cada diez sea azar. Solo mira hacia un lado; por eso la \
      marca de la empresa puede caer dentro de la barra. «Quizá por encima»: la estimación lo \
      está, y puede ser azar.
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
    case .organisationReport: "Informe de la empresa"
    case .topRules: "Las reglas que más importan en {cycle}"
    case .topRulesWhy: "Las barras van de 0 a 100 deslices de cada 100 decisiones."
    case .inShort: "En pocas palabras"
    case .heatMap: "Equipos y pilares en {cycle}"
    case .heatMapWhy:
      """
      Deslices de cada 100; un pilar es un grupo de reglas. Cuanto más intenso el color, más por \
      encima de la cifra de la empresa, en la primera fila.
      """
    case .team: "Equipo"
    case .wholeOrganisation: "La empresa"
    case .shadeBelow: "menos"
    case .shadeSame: "más o menos igual"
    case .shadeAbove: "un cuarto más"
    case .shadeFar: "la mitad más"
    case .shadeTwice: "el doble o más"
    case .moreTeamsOne:
      "Hay {n} equipo más que no se muestra aquí; eslabon report --format csv los da todos."
    case .moreTeamsMany:
      "Hay {n} equipos más que no se muestran aquí; eslabon report --format csv los da todos."
    case .noTeams: "Todavía no hay nada que contar de los equipos."
    case .untestedNone: "De todas las reglas hay datos."
    case .progressByLevel: "Formación por nivel, {date}"
    case .levelHead: "Nivel"
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
