private import CYaml

/// One step of the parser through a file.
struct YAMLEvent {
  /// What the parser met.
  enum Kind {
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, YAMLScalarStyle)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
    case collectionEnd
    case streamStart
    case streamEnd
  }

  /// A place as the parser counts it.
  struct Mark {
    /// Unicode scalars from the file's beginning.
    let index: Int
    let position: YAMLPosition
  }

  let kind: Kind
  let start: Mark
  let end: Mark
  /// What decorates a node though it may not: `an anchor` or `a tag`.
  let decoration: String?
}

/// Where and why the parser gave up.
struct YAMLFailure {
  /// The parser's own words.
  let problem: String
  let position: YAMLPosition
  /// What the parser was doing, in its own words, or empty.
  let context: String
  /// Where it began to do that.
  let contextPosition: YAMLPosition
}

/// The events of libyaml's parser over bytes in memory.
///
/// It owns the parser, which holds a pointer to itself, and the bytes, which it points into.
final class YAMLEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(of source: SourceText) {
    input = .allocate(capacity: max(1, source.bytes.count))
    _ = input.initialize(from: source.bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, source.bytes.count)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deinitialize(count: 1)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event, or nil where the parser gives up.
  func next() -> YAMLEvent? {
    guard isReady else { return nil }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    guard let kind = Self.kind(of: event) else { return nil }
    return YAMLEvent(
      kind: kind, start: Self.mark(event.start_mark), end: Self.mark(event.end_mark),
      decoration: Self.decoration(of: event))
  }

  /// Why ``next()`` gave nil.
  var failure: YAMLFailure {
    let problem = parser.pointee.problem.map { String(cString: $0) }
    let context = parser.pointee.context.map { String(cString: $0) }
    return YAMLFailure(
      problem: problem ?? "", position: Self.mark(parser.pointee.problem_mark).position,
      context: context ?? "", contextPosition: Self.mark(parser.pointee.context_mark).position)
  }

  private static func kind(of event: yaml_event_t) -> YAMLEvent.Kind? {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    case YAML_ALIAS_EVENT: return .alias(String(cString: event.data.alias.anchor))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    default: return nil
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private static func decoration(of event: yaml_event_t) -> String? {
    let marks: (anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?) =
      switch event.type {
      case YAML_SCALAR_EVENT: (event.data.scalar.anchor, event.data.scalar.tag)
      case YAML_SEQUENCE_START_EVENT:
        (event.data.sequence_start.anchor, event.data.sequence_start.tag)
      case YAML_MAPPING_START_EVENT:
        (event.data.mapping_start.anchor, event.data.mapping_start.tag)
      default: (nil, nil)
      }
    if marks.anchor != nil { return "an anchor" }
    return marks.tag == nil ? nil : "a tag"
  }

  private static func mark(_ mark: yaml_mark_t) -> YAMLEvent.Mark {
    YAMLEvent.Mark(
      index: Int(mark.index),
      position: YAMLPosition(line: Int(mark.line) + 1, column: Int(mark.column) + 1))
  }
}
