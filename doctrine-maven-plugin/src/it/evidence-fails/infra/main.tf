# Of the old platform.
provider "aws" {
  region = "eu-west-3"
}
