package dev.doctrine.schema;

import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.util.List;

/** What the reader of one kind of file says of files, for comparison with the schema. */
enum ReaderOf {
    DECLARATION(SchemaKind.DECLARATION),
    LAYER(SchemaKind.LAYER),
    POLICY(SchemaKind.POLICY),
    EXPECTATIONS(SchemaKind.EXPECTATIONS);

    private final SchemaKind kind;

    ReaderOf(SchemaKind kind) {
        this.kind = kind;
    }

    SchemaKind kind() {
        return kind;
    }

    /** What is wrong in a file; nothing if it is accepted. */
    List<Complaint> complaints(String name, byte[] bytes, Doctrine doctrine) {
        Reading<?> reading = switch (this) {
            case DECLARATION -> DeclarationReader.read(name, bytes, doctrine);
            case LAYER -> DoctrineReader.extend(doctrine, name, bytes);
            case POLICY -> PolicyReader.read(name, bytes);
            case EXPECTATIONS -> ExpectationReader.read(name, bytes, doctrine);
        };
        return reading instanceof Reading.Refused<?> refused ? refused.complaints() : List.of();
    }
}
