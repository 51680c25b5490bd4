/// The store as a whole.
public typealias TrainingStore = AttemptStore & CustodyStore
