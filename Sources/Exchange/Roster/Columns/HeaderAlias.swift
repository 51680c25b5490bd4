import People

/// What a name of a column means.
///
/// Where several names of a file mean one column the surest is taken: `Manager ID` rather than
/// `Manager`, which is a name.
struct HeaderAlias {
  /// How sure a name is of its meaning, the surest last.
  enum Rank: Int, Comparable {
    case loose
    case usual
    case ours
    case mapped

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  let column: RosterColumn
  let rank: Rank

  /// What a name means, or nil where that is not known.
  static func of(_ header: String, _ mappings: [RosterMapping]) -> HeaderAlias? {
    let key = HeaderKey.of(header)
    if let mapping = mappings.last(where: { HeaderKey.of($0.header) == key }) {
      return HeaderAlias(column: mapping.column, rank: .mapped)
    }
    return known[key]
  }

  private static let known: [String: HeaderAlias] = {
    var known: [String: HeaderAlias] = [:]
    for (column, names) in loose {
      for name in names { known[name] = HeaderAlias(column: column, rank: .loose) }
    }
    for (column, names) in usual {
      for name in names { known[name] = HeaderAlias(column: column, rank: .usual) }
    }
    for column in RosterColumn.allCases {
      known[HeaderKey.of(column.rawValue)] = HeaderAlias(column: column, rank: .ours)
    }
    return known
  }()

  /// Names that exports of Workday, BambooHR, Personio, HiBob, Greenhouse, Pluralsight and
  /// directories give the columns, in English and Spanish.
  private static let usual: [RosterColumn: [String]] = [
    .number: [
      "employee#", "employeenumber", "employeeno", "employeenum", "employeecode", "empid", "eid",
      "workerid", "workernumber", "personnelnumber", "personnelno", "staffid", "staffnumber",
      "nempleado", "noempleado", "numempleado", "numeroempleado", "numerodeempleado",
      "idempleado", "iddeempleado", "codigoempleado", "codigodeempleado", "matricula",
    ],
    .givenName: [
      "firstname", "forename", "givennames", "nombre", "nombres", "nombredepila",
    ],
    .familyName: ["lastname", "surname", "familynames", "apellido", "apellidos"],
    .email: [
      "workemail", "emailaddress", "workemailaddress", "primaryemail", "primaryworkemail",
      "businessemail", "companyemail", "emailwork", "mail", "correo", "correoelectronico",
      "emailcorporativo", "correocorporativo",
    ],
    .manager: [
      "supervisoreid", "supervisorid", "supervisoremployeeid", "manageremployeeid",
      "manageremployeenumber", "manageremployee#", "managernumber", "managerworkerid",
      "managereid", "linemanagerid", "reportstoid", "reportingtoid", "reportstoemployeeid",
      "idresponsable", "iddelresponsable", "nresponsable", "idmanager", "idsupervisor",
    ],
    .team: ["teamid", "teamname", "equipo"],
    .locale: ["language", "preferredlanguage", "preferredlocale", "lang", "idioma", "lengua"],
    .startedOn: [
      "hiredate", "datehired", "startingdate", "employmentstartdate", "joiningdate",
      "dateofjoining", "fechadealta", "fechaalta", "fechadeinicio", "fechainicio",
      "fechadeincorporacion", "fechadeingreso",
    ],
    .status: [
      "enabled", "isactive", "active", "workerstatus", "employeestatus", "lifecyclestatus",
      "accountstatus", "estado", "activo",
    ],
    .jobFamily: ["jobfamilyname", "familiaprofesional", "familiadepuestos"],
    .login: ["username", "loginname", "accountname", "samaccountname", "usuario"],
  ]

  /// Names that mean a column where no surer one is there.
  private static let loose: [RosterColumn: [String]] = [
    .number: ["id", "externalid"],
    .givenName: ["preferredname", "preferredfirstname", "legalfirstname"],
    .familyName: ["legallastname", "preferredlastname"],
    .email: ["personalemail", "homeemail"],
    .manager: [
      "manager", "managername", "supervisor", "supervisorname", "linemanager", "reportingto",
      "reportsto", "directmanager", "responsable", "jefe", "jefedirecto", "superior",
    ],
    .team: ["department", "departmentname", "departamento", "division", "area"],
    .startedOn: ["originalhiredate"],
    .status: ["employmentstatus", "situacion"],
    .jobFamily: ["jobfamilygroup"],
  ]
}
