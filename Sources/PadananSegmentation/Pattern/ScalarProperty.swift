/// A Unicode property of scalars.
enum ScalarProperty: Hashable, Sendable {
    /// Any of some general categories.
    case category(GeneralCategorySet)
    /// A yes-or-no property.
    case binary(BinaryProperty)

    /// Whether a scalar has the property.
    func holds(for scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .category(let categories): categories.contains(scalar.properties.generalCategory)
        case .binary(let property): property.holds(for: scalar)
        }
    }
}
