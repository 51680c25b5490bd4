extension ReportPhrase {
  /// The phrase in Spanish; `{name}` is filled in.
  var spanish: String {
    switch self {
    case .isSure: "sí"
    case .isNotSure: "aún no"
    case .fileTeam: "{team}, {people}"
    case .fileColumns: "REGLA,DESLICES DE CADA 100,TODOS,¿POR ENCIMA?"
    case .fileHidden:
      "No se muestra 1 equipo de menos de cinco personas.|No se muestran {n} equipos de menos de cinco personas."
    case .fileNothing: "Ningún equipo del archivo tiene cinco personas: no hay nada que decir."
    }
  }
}
