# A comment
provider "aws" {
  region = "eu-west-3"
}
