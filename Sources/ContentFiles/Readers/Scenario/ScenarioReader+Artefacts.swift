import Content
import ScenarioEngine

extension ScenarioReader {
  func artefact(_ entry: YAMLEntry) -> Artefact? {
    guard let id = decoder.id(of: entry, as: ArtefactID.self) else { return nil }
    guard let kindNode = entry.value["kind"] else {
      decoder.report(
        .missingKey, at: entry, "the artefact `\(id)` has no `kind`",
        help: "write `kind:` and email, chat, table, form, call or page")
      return nil
    }
    guard let kind = decoder.value(kindNode, as: ArtefactKind.self),
      let map = decoder.map(entry.value, kind.shape)
    else { return nil }
    return Artefact(id: id, body: body(kind, map, "artefacts.\(id)"))
  }

  private func body(_ kind: ArtefactKind, _ map: MapView, _ path: String) -> Artefact.Body {
    func said(_ key: String) -> Prose { prose(map, key, "\(path).\(key)") ?? Prose(plain: "") }
    switch kind {
    case .email:
      return .email(
        from: party(map["from"]), to: party(map["to"]), subject: said("subject"), body: said("body")
      )
    case .chat: return .chat(title: said("title"), lines: lines(map, path))
    case .call: return .call(from: party(map["from"]), lines: lines(map, path))
    case .page: return .page(title: said("title"), body: said("body"))
    case .table:
      let columns = cells(map.list("columns"), "\(path).columns")
      let rows = map.list("rows").enumerated().map { place, row in
        let row = (node: row, cells: cells(decoder.list(row), "\(path).rows.\(place)"))
        if row.cells.count != columns.count {
          decoder.report(
            .badValue, at: row.node,
            "the row has \(row.cells.count) cells, the table \(columns.count) columns",
            help: "write a cell for each column; quote one that holds a comma")
        }
        return row.cells
      }
      return .table(title: said("title"), columns: columns, rows: rows)
    case .form:
      let fields = map.list("fields").enumerated().compactMap { place, node in
        decoder.map(node, .field).map { field in
          Artefact.Field(
            label: prose(field, "label", "\(path).fields.\(place).label") ?? Prose(plain: ""),
            value: prose(field, "value", "\(path).fields.\(place).value") ?? Prose(plain: ""))
        }
      }
      return .form(title: said("title"), fields: fields)
    }
  }

  private func lines(_ map: MapView, _ path: String) -> [Artefact.Line] {
    map.list("lines").enumerated().compactMap { place, node in
      decoder.map(node, .line).flatMap { line in
        prose(line, "text", "\(path).lines.\(place).text").map {
          Artefact.Line(from: party(line["from"]), text: $0)
        }
      }
    }
  }

  private func cells(_ nodes: [YAMLNode], _ path: String) -> [Prose] {
    nodes.enumerated().compactMap { prose($0.element, "\(path).\($0.offset)") }
  }

  /// Somebody in the cast, `you`, `everyone` or an address.
  private func party(_ node: YAMLNode?) -> Artefact.Party {
    guard let node, let text = decoder.string(node) else { return .you }
    switch text {
    case "you": return .you
    case "everyone": return .everyone
    case _ where text.contains("@"): return .address(text)
    default: return decoder.id(node, as: CastID.self).map { .cast($0) } ?? .you
    }
  }
}
