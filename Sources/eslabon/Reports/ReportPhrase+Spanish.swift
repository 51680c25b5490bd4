extension ReportPhrase {
  /// The phrase in Spanish; `{name}` is filled in.
  var spanish: String {
    switch self {
    case .fileTeam: "{team}, {people}"
    case .fileColumns: "DESLICES DE CADA 100,RANGO PROBABLE,CONJUNTO,¿POR ENCIMA?,REGLA"
    case .fileHidden:
      "No se muestra 1 equipo de menos de cinco personas.|No se muestran {n} equipos de menos de cinco personas."
    case .fileNothing: "Ningún equipo del archivo tiene cinco personas: no hay nada que decir."
    case .fileKey:
      "Por orden de deslices por gravedad. El rango probable contiene la cifra real nueve "
        + "de cada diez veces; de todo lo «probable», como mucho uno de cada diez es azar."
    case .reportNotYet:
      "Aún no hay informe de eslabones débiles. El próximo se hace después del {day}; "
        + "hasta entonces solo se ve el progreso."
    case .reportNotOfTeam:
      "El informe de {cycle} no conoce este equipo: nadie decidió nada en él entonces. El "
        + "próximo se hace después del {day}."
    case .reportMade:
      "Se ha hecho el informe de {cycle}; los responsables lo ven con `eslabon team`."
    case .linksHead: "ESLABONES DÉBILES de {cycle}: reglas, nunca personas."
    case .linksScale:
      "Líneas de 0 a 100: = el rango probable (nueve de cada diez veces), O la estimación, | la empresa."
    case .namesToday: "Los nombres son los de hoy; las cifras, las del equipo de {cycle}."
    case .linkFigures:
      "{slips} deslices de cada 100, {range}; la empresa, {company}. {standing}. {trend}."
    case .linkDo: "Haz esto: eslabon talk {rule} (5 minutos)"
    case .othersColumns: "N.º,DESLICES,RANGO,EMPRESA,¿ENCIMA?,REGLA"
    case .moreRules: "1 regla más: añade --all|{n} reglas más: añade --all"
    case .mapHead: "DESLICES DE CADA 100, por equipo y pilar. Lo más grave, primero."
    case .mapBelowHead:
      "DESLICES DE CADA 100 por pilar, cada equipo con los que están a su cargo. Lo más "
        + "grave, primero."
    case .mapTeam: "Equipo de"
    case .mapTop: "La cúpula"
    case .mapCompany: "La empresa"
    case .mapMore: "y 1 equipo más: añade --all|y {n} equipos más: añade --all"
    case .mapKey:
      "! la mitad más que la empresa, !! el doble, – oculto para proteger a las personas."
    case .organisation: "La empresa"
    case .organisationHead: "La empresa en {cycle}."
    case .rulesHead: "REGLAS PRIORITARIAS de la empresa, deslices de cada 100"
    case .rulesColumns: "REGLA,DESLICES,GRAVEDAD"
    case .itemsHead: "PREGUNTAS QUE MIDEN MAL: quien falla ahí no falla en otras."
    case .itemsScale:
      "La cifra dice cómo van los deslices de ahí con los demás: 1 siempre juntos, 0 sin "
        + "relación, menos de 0 al revés."
    case .levelsHead: "AHORA, a {day}, por nivel de mando"
    }
  }
}
