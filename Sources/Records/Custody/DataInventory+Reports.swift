import Content

extension DataInventory {
  /// What reports are computed from, and what they show: sums in which nobody stands by name.
  public static let reports: [InventoryTable] = [
    InventoryTable(
      name: "cycle_team",
      purpose: [
        "en": "The team in which you counted before you changed it in mid-cycle.",
        "es": "El equipo en el que contabas antes de cambiar a mitad de ciclo.",
      ], topic: .decisions, retention: .decisionDetail,
      columns: [
        ("person", "Who changed.", "Quién cambió."),
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team before.", "El equipo anterior."),
      ]),
    InventoryTable(
      name: "cell",
      purpose: [
        "en": "Sums per team and rule, from which reports are made; shown of five people or more.",
        "es": "Sumas por equipo y norma para los informes; se muestran desde cinco personas.",
      ], topic: .reports, retention: .decisionDetail,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team.", "El equipo."),
        ("clause", "The rule.", "La norma."),
        (
          "n", "How often it was met, one person weighing less and less.",
          "Cuántas veces se encontró; quien repite pesa cada vez menos."
        ),
        ("y", "How often it slipped, weighed alike.", "Cuántas veces falló, con el mismo peso."),
        ("people", "How many people met it.", "Cuántas personas se la encontraron."),
        ("weight", "How often it was met in all.", "Cuántas veces se encontró en total."),
        (
          "expected", "The same, hard questions counting more.",
          "Lo mismo, contando más las preguntas difíciles."
        ),
      ]),
    InventoryTable(
      name: "lure_tally",
      purpose: [
        "en": "How many people of a team took a choice that slips; shown of five or more.",
        "es": "Cuántas personas de un equipo eligieron un desliz; se muestra desde cinco.",
      ], topic: .reports, retention: .decisionDetail,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team.", "El equipo."),
        ("clause", "The rule.", "La norma."),
        ("scenario", "The situation.", "La situación."),
        ("decision", "The question.", "La pregunta."),
        ("choice", "The choice.", "La opción."),
        ("people", "How many took it.", "Cuántas personas la eligieron."),
      ]),
    InventoryTable(
      name: "item_tally",
      purpose: [
        "en": "How a question goes over the whole organisation, to find those that measure badly.",
        "es": "Cómo va una pregunta en toda la organización, para hallar las que miden mal.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("scenario", "The situation.", "La situación."),
        ("decision", "The question.", "La pregunta."),
        ("clause", "The rule.", "La norma."),
        ("n", "How often it was answered, by weight.", "Cuántas veces se respondió, por peso."),
        ("y", "How often it slipped, by weight.", "Cuántas veces falló, por peso."),
        (
          "times", "How often by people who had answered others before.",
          "Cuántas veces por personas que ya habían respondido otras."
        ),
        ("v", "How often it slipped then.", "Cuántas veces falló entonces."),
        ("vv", "The sum of its squares.", "La suma de sus cuadrados."),
        (
          "r", "The sum of how often those who answered slip elsewhere.",
          "La suma de cuánto fallan en otras quienes respondieron."
        ),
        ("rr", "The sum of its squares.", "La suma de sus cuadrados."),
        ("rv", "The sum of its products with slips.", "La suma de sus productos con los deslices."),
      ]),
    InventoryTable(
      name: "difficulty",
      purpose: [
        "en": "How hard each question was before the cycle, so that nobody pays for hard ones.",
        "es": "Cómo de difícil era cada pregunta antes del ciclo, para que nadie pague por ello.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("scenario", "The situation.", "La situación."),
        ("decision", "The question.", "La pregunta."),
        ("clause", "The rule.", "La norma."),
        (
          "ratio", "How much more often it slips than its rule.",
          "Cuánto más falla que su norma."
        ),
      ]),
    InventoryTable(
      name: "cycle",
      purpose: [
        "en": "The measuring cycles, and what was settled when each one opened.",
        "es": "Los ciclos de medición y lo que se fijó al abrir cada uno.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("name", "The cycle.", "El ciclo."),
        (
          "rho", "How alike one person's answers are taken to be.",
          "Cuánto se parecen las respuestas de una misma persona."
        ),
      ]),
    InventoryTable(
      name: "release",
      purpose: [
        "en": "The report of each cycle, made once and the same for all who may see it.",
        "es": "El informe de cada ciclo, hecho una vez e igual para quien puede verlo.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("made_on", "The day it was made.", "El día en que se hizo."),
        (
          "fitted_rho", "How alike one person's answers were.",
          "Cuánto se parecían las respuestas de una misma persona."
        ),
        ("ratio_mean", "Around what teams gather.", "En torno a qué se agrupan los equipos."),
        ("ratio_concentration", "How closely they do.", "Cuánto se agrupan."),
      ]),
    InventoryTable(
      name: "release_rule",
      purpose: [
        "en": "How often the organisation slips in each rule.",
        "es": "Cuánto falla la organización en cada norma.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("rule", "The rule, or its pillar.", "La norma o su pilar."),
        ("pillar", "The pillar it stands in.", "El pilar al que pertenece."),
        ("severity", "How grave it is.", "Su gravedad."),
        ("mean", "How often it slips.", "Cuánto falla."),
        ("dispersion", "How much teams differ.", "Cuánto difieren los equipos."),
        ("share", "Its share of what was asked.", "Su parte de lo que se preguntó."),
      ]),
    InventoryTable(
      name: "release_team",
      purpose: [
        "en": "How often each team slips over all rules, and under which team it stands.",
        "es": "Cuánto falla cada equipo en conjunto y bajo qué equipo está.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team.", "El equipo."),
        ("parent", "The team above it.", "El equipo superior."),
        (
          "ratio", "How often it slips, 1 being as often as others.",
          "Cuánto falla; 1 es lo mismo que los demás."
        ),
      ]),
    InventoryTable(
      name: "release_part",
      purpose: [
        "en": "What the report says of a team: sums of five people or more, none of which overlap.",
        "es": "Lo que el informe dice de un equipo: sumas de cinco personas o más, sin solaparse.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        (
          "team", "The team, or the one that it and its teams are summed under.",
          "El equipo, o aquel bajo el que se suma con los suyos."
        ),
        (
          "kind", "Whether it is a rule, the rest of a pillar or what small teams below sum to.",
          "Si es una norma, el resto de un pilar o la suma de equipos pequeños."
        ),
        ("rule", "The rule or the pillar.", "La norma o el pilar."),
        ("n", "How often it was met.", "Cuántas veces se encontró."),
        ("y", "How often it slipped.", "Cuántas veces falló."),
        (
          "people", "How many people met it, five or more.",
          "Cuántas personas se la encontraron: cinco o más."
        ),
      ]),
    InventoryTable(
      name: "release_square",
      purpose: [
        "en": "The parts of the report summed by team and pillar, for a map of the whole.",
        "es": "Las partes del informe sumadas por equipo y pilar, para un mapa del conjunto.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team.", "El equipo."),
        ("pillar", "The pillar.", "El pilar."),
        ("n", "How often its rules were met.", "Cuántas veces se encontraron sus normas."),
        ("y", "How often they slipped.", "Cuántas veces fallaron."),
        ("tree_n", "The same with all teams below.", "Lo mismo con todos los equipos de abajo."),
        ("tree_y", "The same of slips.", "Lo mismo de los deslices."),
      ]),
    InventoryTable(
      name: "release_lure",
      purpose: [
        "en": "The choice behind a weak link, where at least five people took it.",
        "es": "La opción tras un eslabón débil, si la eligieron al menos cinco personas.",
      ], topic: .reports, retention: .lasting,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("team", "The team.", "El equipo."),
        ("clause", "The rule.", "La norma."),
        ("scenario", "The situation.", "La situación."),
        ("decision", "The question.", "La pregunta."),
        ("choice", "The choice.", "La opción."),
        ("people", "How many took it, five or more.", "Cuántas la eligieron: cinco o más."),
      ]),
    InventoryTable(
      name: "pseudonym_salt",
      purpose: [
        "en": "What turns employees into numbers in files for the privacy officer, new each cycle.",
        "es": "Lo que convierte a las personas en números en los ficheros para el DPD, por ciclo.",
      ], topic: .reports, retention: .decisionDetail,
      columns: [
        ("cycle", "The measuring cycle.", "El ciclo de medición."),
        ("salt", "Chance bytes that no file holds.", "Bytes al azar que ningún fichero contiene."),
      ]),
  ]
}
