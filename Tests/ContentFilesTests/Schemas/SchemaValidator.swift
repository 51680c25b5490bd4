import Foundation

@testable import ContentFiles

/// Checks a YAML tree against a JSON Schema, as far as our schemas go: what it does not know it
/// counts as a refusal, so that no rule is passed over.
struct SchemaValidator {
  private let top: [String: Any]

  init(json: String) throws {
    top = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
  }

  /// What the schema refuses, each with its place; empty where it takes the tree.
  func refusals(of node: YAMLNode) -> [String] { refusals(of: node, by: top, at: "") }

  private func refusals(of node: YAMLNode, by schema: [String: Any], at path: String) -> [String] {
    schema.keys.sorted().flatMap { rule -> [String] in
      switch rule {
      case "$schema", "$id", "$defs", "title", "description", "default": return []
      case "$ref":
        let name = (schema[rule] as? String ?? "").dropFirst("#/$defs/".count)
        let definitions = top["$defs"] as? [String: Any] ?? [:]
        guard let found = definitions[String(name)] as? [String: Any] else {
          return ["\(path): no definition \(name)"]
        }
        return refusals(of: node, by: found, at: path)
      case "anyOf", "oneOf":
        let kinds = schema[rule] as? [[String: Any]] ?? []
        let refused = kinds.map { refusals(of: node, by: $0, at: path) }
        let taken = refused.count(where: \.isEmpty)
        if rule == "anyOf" ? taken > 0 : taken == 1 { return [] }
        return ["\(path): \(taken) of \(rule)"] + (refused.min { $0.count < $1.count } ?? [])
      case "type":
        let types = schema[rule] as? [String] ?? [schema[rule] as? String ?? ""]
        let type = node.jsonType
        let isTaken = types.contains(type) || type == "integer" && types.contains("number")
        return isTaken ? [] : ["\(path): \(type) is not \(types)"]
      case "const", "enum":
        let values = schema[rule] as? [Any] ?? [schema[rule] ?? ""]
        let scalar = node.scalar ?? ""
        return values.contains { "\($0)" == scalar } ? [] : ["\(path): `\(scalar)` in enum"]
      default: return refusals(of: node, by: rule, schema, at: path)
      }
    }
  }

  private func refusals(
    of node: YAMLNode, by rule: String, _ schema: [String: Any], at path: String
  ) -> [String] {
    let bound = schema[rule] as? Int ?? 0
    let refused = ["\(path): \(rule)"]
    switch rule {
    case "pattern":
      guard let text = node.scalar, let pattern = schema[rule] as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? refused : []
    case "minLength":
      return node.scalar.map { $0.unicodeScalars.count >= bound } ?? true ? [] : refused
    case "maxLength":
      return node.scalar.map { $0.unicodeScalars.count <= bound } ?? true ? [] : refused
    case "minimum": return node.number.map { $0 >= Double(bound) } ?? true ? [] : refused
    case "maximum": return node.number.map { $0 <= Double(bound) } ?? true ? [] : refused
    case "minItems": return node.elements.map { $0.count >= bound } ?? true ? [] : refused
    case "maxItems": return node.elements.map { $0.count <= bound } ?? true ? [] : refused
    case "minProperties": return node.entries.map { $0.count >= bound } ?? true ? [] : refused
    case "uniqueItems":
      let kinds = (node.elements ?? []).map(\.kind)
      return Set(kinds).count == kinds.count ? [] : refused
    case "items":
      guard let element = schema[rule] as? [String: Any] else { return refused }
      return (node.elements ?? []).enumerated().flatMap {
        refusals(of: $0.element, by: element, at: "\(path).\($0.offset)")
      }
    case "required":
      let keys = Set((node.entries ?? []).map(\.key))
      return (schema[rule] as? [String] ?? []).filter { !keys.contains($0) }.map {
        "\(path): no \($0)"
      }
    case "propertyNames":
      guard let form = schema[rule] as? [String: Any] else { return refused }
      return (node.entries ?? []).flatMap { entry in
        refusals(
          of: YAMLNode(kind: .scalar(entry.key, .doubleQuoted), start: .top, end: .top), by: form,
          at: "\(path).\(entry.key)")
      }
    case "properties":
      let known = schema[rule] as? [String: [String: Any]] ?? [:]
      return (node.entries ?? []).flatMap { entry in
        known[entry.key].map { refusals(of: entry.value, by: $0, at: "\(path).\(entry.key)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      let others = (node.entries ?? []).filter { known[$0.key] == nil }
      guard let form = schema[rule] as? [String: Any] else {
        return others.map { "\(path): \($0.key) is not known" }
      }
      return others.flatMap { refusals(of: $0.value, by: form, at: "\(path).\($0.key)") }
    default: return ["\(path): the validator does not know \(rule)"]
    }
  }
}

extension YAMLNode {
  /// What YAML's core schema, which language servers read by, takes a value for.
  fileprivate var jsonType: String {
    switch kind {
    case .mapping: return "object"
    case .sequence: return "array"
    case .scalar(let text, .plain):
      if ["", "~", "null", "Null", "NULL"].contains(text) { return "null" }
      if ["true", "True", "TRUE", "false", "False", "FALSE"].contains(text) { return "boolean" }
      if text.range(of: "^[-+]?[0-9]+$", options: .regularExpression) != nil { return "integer" }
      let number = "^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"
      return text.range(of: number, options: .regularExpression) != nil ? "number" : "string"
    case .scalar: return "string"
    }
  }

  fileprivate var number: Double? {
    ["integer", "number"].contains(jsonType) ? scalar.flatMap { Double($0) } : nil
  }
}
