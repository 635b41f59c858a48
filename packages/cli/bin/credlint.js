#!/usr/bin/env node
import "../dist/credlint.js";
