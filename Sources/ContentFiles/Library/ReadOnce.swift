internal import Synchronization

/// A value that is read when it is first asked for, and then kept.
///
/// Reading may ask for other such values, never for itself.
final class ReadOnce<Value: Sendable>: Sendable {
  private enum State {
    case waiting(@Sendable () -> Value)
    case read(Value)
  }

  private let state: Mutex<State>

  init(_ read: @escaping @Sendable () -> Value) { state = Mutex(.waiting(read)) }

  /// The value; whoever asks first reads it.
  var value: Value {
    state.withLock { state in
      switch state {
      case .read(let value): return value
      case .waiting(let read):
        let value = read()
        state = .read(value)
        return value
      }
    }
  }
}
