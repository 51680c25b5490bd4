import Content

/// Makes a JSON Schema of shapes: each kind of map becomes a definition that others refer to.
struct SchemaMaker {
  private typealias Field = JSONValue.Field

  /// The definitions, in the order in which they were met.
  private var definitions: [(shape: MapShape, name: String, schema: JSONValue)] = []

  /// The schema of a file.
  static func schema(of root: ValueShape, named name: String, about: String) -> JSONValue {
    var maker = SchemaMaker()
    let top: [Field] = [
      Field("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      Field("$id", .string("https://eslabon.example/\(name).schema.json")),
      Field("title", .string(name)), Field("description", .string(about)),
    ]
    var body: [Field]
    if case .map(let shape) = root {
      body = maker.fields(of: shape)
    } else if case .object(let fields) = maker.schema(of: root) {
      body = fields
    } else {
      body = []
    }
    if !maker.definitions.isEmpty {
      body.append(
        Field("$defs", .object(maker.definitions.map { Field($0.name, $0.schema) })))
    }
    return .object(top + body)
  }

  /// What an object of this shape looks like.
  private mutating func fields(of shape: MapShape) -> [Field] {
    var properties: [Field] = []
    if shape.format != .none {
      properties.append(Field("format", .object([Field("const", .whole(1))])))
    }
    for key in shape.keys {
      let about = key.about.isEmpty ? [] : [Field("description", .string(key.about))]
      guard case .object(let fields) = schema(of: key.value) else { continue }
      properties.append(Field(key.name, .object(about + fields)))
    }
    let required = (shape.format == .required ? ["format"] : []) + shape.required
    var body = [Field("type", .string("object"))]
    if !required.isEmpty { body.append(Field("required", .strings(required))) }
    if shape.isNeverEmpty { body.append(Field("minProperties", .whole(1))) }
    if !shape.alternatives.isEmpty {
      body.append(
        Field(
          "oneOf",
          .array(shape.alternatives.map { .object([Field("required", .strings($0))]) })))
    }
    body.append(Field("additionalProperties", .flag(false)))
    body.append(Field("properties", .object(properties)))
    return body
  }

  private mutating func schema(of value: ValueShape) -> JSONValue {
    switch value {
    case .word: .object(SchemaMaker.scalar + [Field("minLength", .whole(1))])
    case .text: .object(SchemaMaker.scalar)
    case .whole(let range, let usual):
      .object(
        [
          Field("type", .string("integer")), Field("minimum", .whole(range.lowerBound)),
          Field("maximum", .whole(range.upperBound)),
        ] + (usual.map { [Field("default", .whole($0))] } ?? []))
    case .number: .object([Field("type", .string("number"))])
    case .flag(let usual):
      .object([Field("type", .string("boolean")), Field("default", .flag(usual))])
    case .day: matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .id(let form): matching(form.expression, atMost: 64)
    case .matching(let expression): matching(expression)
    case .oneOf(let words, let usual):
      .object(
        [Field("enum", .strings(words))] + (usual.map { [Field("default", .string($0))] } ?? []))
    case .localised:
      .object([
        Field("type", .string("object")), Field("minProperties", .whole(1)),
        Field("propertyNames", matching(IdentifierForm.language.expression, atMost: 64)),
        Field("additionalProperties", .object(SchemaMaker.scalar)),
      ])
    case .map(let shape): .object([Field("$ref", .string("#/$defs/\(definition(of: shape))"))])
    case .entries(let form, let value):
      .object(
        [Field("type", .string("object"))]
          + (form.map { [Field("propertyNames", matching($0.expression, atMost: 64))] } ?? [])
          + [Field("additionalProperties", schema(of: value))])
    case .list(let element, let count): list(of: schema(of: element), count: count)
    case .oneOrMore(let element, let least, let isSet):
      oneOrMore(schema(of: element), least: least, isSet: isSet)
    case .any(let values): .object([Field("anyOf", .array(values.map { schema(of: $0) }))])
    }
  }

  /// A scalar of any kind: what a text may look like before it is read as one.
  private static let scalar = [Field("type", .strings(["string", "number", "boolean"]))]

  private func matching(_ expression: String, atMost length: Int? = nil) -> JSONValue {
    .object(
      [Field("type", .string("string")), Field("pattern", .string(expression))]
        + (length.map { [Field("maxLength", .whole($0))] } ?? []))
  }

  private func list(of element: JSONValue, count: ClosedRange<Int>?) -> JSONValue {
    let bounds = count.map {
      [Field("minItems", .whole($0.lowerBound)), Field("maxItems", .whole($0.upperBound))]
    }
    return .object([Field("type", .string("array")), Field("items", element)] + (bounds ?? []))
  }

  private func oneOrMore(_ element: JSONValue, least: Int, isSet: Bool) -> JSONValue {
    var several = [Field("type", .string("array")), Field("items", element)]
    if least > 0 { several.append(Field("minItems", .whole(least))) }
    if isSet { several.append(Field("uniqueItems", .flag(true))) }
    return .object([Field("anyOf", .array([element, .object(several)]))])
  }

  /// The name of a shape's definition, which is made when it is first asked for.
  private mutating func definition(of shape: MapShape) -> String {
    let same = definitions.first { $0.shape.kind == shape.kind && $0.shape.about == shape.about }
    if let same { return same.name }
    let plain = shape.kind.split { $0 == " " || $0 == "`" }.joined(separator: "-")
    let twins = definitions.count { $0.shape.kind == shape.kind }
    let name = twins == 0 ? plain : "\(plain)-\(twins + 1)"
    let place = definitions.count
    definitions.append((shape, name, .object([])))
    let about = shape.about.isEmpty ? [] : [Field("description", .string(shape.about))]
    definitions[place].schema = .object(about + fields(of: shape))
    return name
  }
}

extension IdentifierForm {
  /// The form as a regular expression, but for the length.
  var expression: String {
    switch self {
    case .kebab: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    case .snake: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
    case .clause: "^[A-Z]{3}-[1-9][0-9]*$"
    case .language: "^[a-z]{2,3}(-[A-Z]{2})?$"
    }
  }
}
