/// Something that a measurement rests on does not hold.
struct UnmetRequirement: Error {
  let file: String
  let line: Int
}

/// Stops a measurement whose work came to something else than it should.
func require(_ holds: Bool, file: String = #fileID, line: Int = #line) throws {
  guard holds else { throw UnmetRequirement(file: file, line: line) }
}

/// The value, without which a measurement stops.
func found<Value>(_ value: Value?, file: String = #fileID, line: Int = #line) throws -> Value {
  guard let value else { throw UnmetRequirement(file: file, line: line) }
  return value
}
