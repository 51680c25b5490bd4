extension ReportPhrase {
  /// The phrase in Spanish; `{name}` is filled in.
  var spanish: String {
    switch self {
    case .isSure: "sí"
    case .isNotSure: "aún no"
    case .fileTeam: "{team}, {people}"
    case .fileColumns: "REGLA,DESLICES DE CADA 100,CONJUNTO,¿POR ENCIMA?"
    case .fileHidden:
      "No se muestra 1 equipo de menos de cinco personas.|No se muestran {n} equipos de menos de cinco personas."
    case .fileNothing: "Ningún equipo del archivo tiene cinco personas: no hay nada que decir."
    case .reportNotYet:
      "Aún no hay informe de eslabones débiles. El próximo se hace después del {day}; hasta entonces "
        + "solo se ve el progreso."
    case .reportNotOfTeam:
      "El informe de {cycle} no conoce este equipo: nadie decidió nada en él entonces. El próximo se "
        + "hace después del {day}."
    case .reportMade:
      "Se ha hecho el informe de {cycle}; los responsables lo ven con `eslabon team`."
    case .linksHead: "ESLABONES DÉBILES de {cycle}: reglas, nunca personas. Lo más grave, primero."
    case .linksNone: "Han respondido muy pocas personas para decir algo de este equipo."
    case .linksScale:
      "Líneas de 0 a {most} de cada 100: = nueve de diez, O lo esperado, | la empresa."
    case .linksHidden:
      "Oculta para proteger a las personas: 1 regla|Ocultas para proteger a las personas: {n} reglas"
    case .linkFigures: "{slips} deslices de cada 100 ({interval})"
    case .linkCompany: "la empresa, {company}; ¿por encima? {sure}"
    case .lureBehind: "«{choice}», en «{situation}»."
    case .linkLure: "Lo que tienta: «{choice}», en «{situation}»."
    case .linkDo: "Qué hacer: eslabon talk {rule}   (5 minutos)"
    case .linkRest: "Las demás reglas de {pillar}, juntas"
    case .restHead: "Menos graves: deslices de cada 100, nueve de diez, y los de la empresa"
    case .surelyAbove: "sí, seguro"
    case .perhapsAbove: "quizá, aún no es seguro"
    case .notAbove: "no"
    case .trendNew: "Nuevo en este ciclo."
    case .trendNone: "Sin cambio claro desde {cycle}."
    case .trendFewer: "{points} menos que en {cycle}."
    case .trendMore: "{points} más que en {cycle}."
    case .mapHead: "DESLICES DE CADA 100, por equipo y pilar. Lo más grave, primero."
    case .mapTeam: "Equipo de"
    case .mapTop: "La cúpula"
    case .mapCompany: "La empresa"
    case .mapMore: "y {n} más; --format csv los da todos"
    case .mapKey: "! la mitad más que la empresa, !! el doble, – muy pocos para decir algo."
    case .mapPillars: "Cultura,Confía,Mínimo,Claridad,Elección,Seguro"
    case .pillarCulture: "cultura"
    case .pillarTrust: "confianza"
    case .pillarMinimisation: "minimización"
    case .pillarTransparency: "transparencia"
    case .pillarChoice: "elección"
    case .pillarSecurity: "seguridad"
    case .pillarOther: "otras"
    case .teamOf: "El equipo de {name}"
    case .level: "Nivel {n}"
    case .organisation: "La empresa"
    case .organisationHead: "La empresa en {cycle}. Hecho el {day}."
    case .rulesHead: "REGLAS PRIORITARIAS de la empresa, lo más grave primero"
    case .rulesColumns: "REGLA,DESLICES DE CADA 100,"
    case .untestedHead: "SIN DATOS DE {cycle}: nadie, o muy poca gente, decidió sobre estas reglas"
    case .itemsHead: "PREGUNTAS QUE MIDEN MAL: quien falla ahí no falla en otras"
    case .item: "{situation}, {decision} ({rule}): {figure}"
    case .levelsHead: "AHORA, por nivel"
    case .levelsColumns: "NIVEL,HECHO,PENDIENTE,VENCIDO,AUSENTE,EXENTO,SIN PEDIR"
    }
  }
}
