import People

/// The words in which files say how somebody stands.
enum StatusWords {
  /// The status of a word in any case, or nil where it is not known.
  static func status(_ word: String) -> EmploymentStatus? { known[HeaderKey.of(word)] }

  private static let known: [String: EmploymentStatus] = {
    var known: [String: EmploymentStatus] = [:]
    for (status, words) in words {
      for word in words { known[word] = status }
    }
    return known
  }()

  private static let words: [EmploymentStatus: [String]] = [
    .active: [
      "active", "1", "true", "yes", "y", "enabled", "employed", "hired", "current", "onboarding",
      "activo", "activa", "alta", "si", "s", "verdadero", "working",
    ],
    .leave: [
      "leave", "onleave", "leaveofabsence", "loa", "longtermleave", "parentalleave", "sabbatical",
      "excedencia", "permiso", "suspendido", "suspendida", "suspended", "away",
      "bajatemporal", "bajamedica", "bajalaboral", "bajaporenfermedad", "maternityleave",
    ],
    .terminated: [
      "terminated", "0", "false", "no", "n", "inactive", "disabled", "left", "leaver", "former",
      "exemployee", "deactivated", "resigned", "retired", "baja", "inactivo", "inactiva", "falso",
      "despedido", "despedida", "jubilado", "jubilada", "cesado", "cesada",
    ],
  ]
}
