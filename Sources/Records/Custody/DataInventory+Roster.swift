import Content

extension DataInventory {
  /// What is held of the roster.
  static let roster: [InventoryTable] = [
    InventoryTable(
      name: "employee",
      purpose: [
        "en": "One row for you as HR's roster has you. Your name and e-mail stand here alone.",
        "es": "Una fila sobre ti, tal como estás en la lista de Recursos Humanos. Tu nombre y tu "
          + "correo solo están aquí.",
      ], topic: .person, retention: .employment,
      columns: [
        ("person", "Who you are in all other tables.", "Quién eres en las demás tablas."),
        ("number", "What HR calls you.", "Tu número de empleado."),
        ("given_name", "Your given name.", "Tu nombre."),
        ("family_name", "Your family name.", "Tus apellidos."),
        ("email", "Where reminders reach you.", "Adónde te llegan los recordatorios."),
        (
          "manager", "Whom you report to, who sees done or due.",
          "A quién respondes; ve si algo está hecho o pendiente."
        ),
        ("team_label", "What HR calls your team.", "Cómo llama Recursos Humanos a tu equipo."),
        ("locale", "The language you are written to.", "El idioma en que se te escribe."),
        (
          "started_on", "Since when, for your first dates.",
          "Desde cuándo, para tus primeras fechas."
        ),
        ("status", "At work, on leave or gone.", "En activo, de baja o fuera."),
        ("ended_on", "Until when, if you are gone.", "Hasta cuándo, si ya no estás."),
        (
          "job_family", "The kind of work, for what is asked of it.",
          "El tipo de trabajo, por lo que se le pide."
        ),
        ("login", "The name of your account.", "El nombre de tu cuenta."),
      ]),
    InventoryTable(
      name: "absence",
      purpose: [
        "en": "Days on which you are away, so that your dates stand still. Not why.",
        "es": "Días en que no estás, para que tus fechas se detengan. Sin el motivo.",
      ], topic: .person, retention: .employment,
      columns: [
        ("person", "Who.", "Quién."),
        ("from_on", "The first day.", "El primer día."),
        ("through_on", "The last day, once there is one.", "El último día, cuando lo hay."),
        ("source", "Whether the roster or HR said so.", "Si lo dijo la lista o Recursos Humanos."),
      ]),
  ]
}
