#!/usr/bin/env node
require("../dist/credlint.cjs");
