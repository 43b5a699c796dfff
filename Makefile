# padanan: the commands of README.md and CONTRIBUTING.md.
.PHONY: all setup build demo test check lint generate clean

PADANAN := .build/release/padanan
SWIFT_BUILD_RELEASE := swift build -c release --static-swift-stdlib --product padanan

all: build

# What the system must have; installs the packages where it can.
setup:
	@./Scripts/setup

build: setup
	$(SWIFT_BUILD_RELEASE)

demo: build
	@./Scripts/demo $(PADANAN)

test: setup
	swift test

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzz/Package.swift Fuzz/Sources

generate:
	swift run padanan-dev generate

check: setup lint test build
	$(PADANAN) glossary lint Glossary/foreign-policy.id-en.csv
	./Scripts/check-rules $(PADANAN)
	./Scripts/validate-exports $(PADANAN)

clean:
	rm -rf .build
